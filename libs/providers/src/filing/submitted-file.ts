import type { Database } from '@shidian/platform/database/database.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';

/** Whether a submission of the file's case holds the file: what lies in a draft only is nobody else's. */
export async function isSubmittedFile(database: Database, file: StoredFile): Promise<boolean> {
  const [found] = await database.read({
    text: `SELECT FROM case_submission s WHERE s.case_id = $1
      AND jsonb_path_exists(s.facts, '$.documents[*].files[*] ? (@.fileId == $file)', jsonb_build_object('file', $2::text)) LIMIT 1`,
    values: [file.subjectId, file.id],
  });
  return found !== undefined;
}
