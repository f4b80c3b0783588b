import { validate as isUuid } from 'uuid';
import type { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { DocumentFact, FileFact } from '@shidian/rules/facts/shared.js';

/** What the documents belong to, and where its input holds them. */
interface Place {
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Path of the list of documents in the input. */
  readonly field: readonly string[];
}

/** Documents with name, size and hash of each file as stored, whatever the client claimed. Refuses FILE_NOT_FOUND for each that is not the subject's own. */
export async function storedDocuments(
  { tx }: Database,
  documents: readonly DocumentFact[],
  { subjectKind, subjectId, field }: Place,
): Promise<DocumentFact[]> {
  const claimed = documents.flatMap((row) => row.files.map((file) => file.fileId)).filter((id) => isUuid(id));
  const stored = await tx.query<FileFact>(
    `SELECT id AS "fileId", name, encode(sha256, 'hex') AS sha256, size_bytes::int AS size
     FROM stored_file WHERE id = ANY($1::uuid[]) AND subject_kind = $3 AND subject_id = $2 AND state = 'STORED'`,
    [claimed, subjectId, subjectKind],
  );
  const byId = new Map(stored.map((file) => [file.fileId, file]));
  const foreign: RefusalItem[] = [];
  const found = documents.map((row, index) => ({
    material: row.material,
    files: row.files.map((file, position): FileFact => {
      const own = byId.get(file.fileId);
      const at = [...field, String(index), 'files', String(position)];
      if (!own) foreign.push({ code: 'FILE_NOT_FOUND', field: at, params: { name: file.name } });
      return own ?? file;
    }),
  }));
  if (foreign.length > 0) throw new Refusal(foreign);
  return found;
}
