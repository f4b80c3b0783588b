import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import type { Audit } from '../audit/audit.js';
import type { Clock } from '../clock/clock.js';
import { requireScope } from '../context/scope.js';
import type { Database } from '../database/database.js';
import { AccessError, Refusal } from '../errors/refusal.js';
import { cleanFileName, isExtension } from './file-name.js';
import type { FileContents } from './file-contents.js';
import { inspect } from './inspect.js';
import { type Spooled, spool, sweepSpool } from './spool.js';
import { type StoredFile, storedFileColumns } from './stored-file.js';

/** A file that somebody is about to send. */
export interface Announcement {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly ownerOrganisationId: string;
  readonly purpose: string;
  readonly name: string;
  /** Bytes; exactly as many must follow. */
  readonly size: number;
  /** Lower-case hex; when given, other bytes are refused. */
  readonly sha256?: string;
  /** True for a file about people: it lies sealed in the store. */
  readonly sealed?: boolean;
}

/** The largest file, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Uploads in two steps (announce, then send the bytes) and downloads. Who may do so is decided by FileAccess at the edge. */
export class FileService {
  constructor(
    private readonly database: Database,
    private readonly contents: FileContents,
    private readonly audit: Audit,
    private readonly clock: Clock,
    /** A folder for what is still arriving. */
    private readonly spoolFolder: string,
  ) {}

  /** Makes the row that waits for its bytes. Refuses what can be refused by name and size alone. */
  async announce(announcement: Announcement): Promise<StoredFile> {
    const { size, sha256 } = announcement;
    const { name } = cleanFileName(announcement.name);
    if (size === 0) throw refused('EMPTY_FILE');
    if (!Number.isSafeInteger(size) || size < 0) throw refused('BAD_FILE_SIZE');
    if (size > MOST_BYTES) throw refused('TOO_LARGE', { limitBytes: MOST_BYTES });
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) throw refused('BAD_FILE_HASH');
    const { tenantId, userId } = requireScope();
    const { subjectKind, subjectId, ownerOrganisationId, purpose, sealed = false } = announcement;
    const values = [tenantId, uuid(), ownerOrganisationId, subjectKind, subjectId, purpose, name, size, sealed];
    const rows = await this.database.transaction((tx) =>
      tx.query<StoredFile>(
        `INSERT INTO stored_file (tenant_id, id, owner_organisation_id, subject_kind, subject_id, purpose, name, size_bytes,
           sealed, declared_sha256, state, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, decode($10, 'hex'), 'AWAITING_BYTES', $11, $12) RETURNING ${storedFileColumns}`,
        [...values, sha256 ?? null, userId, this.clock.now()],
      ),
    );
    return rows[0]!;
  }

  /** Stores, in the open transaction, bytes that the product made itself for a person; the same bytes twice are stored once. */
  async make(
    {
      subjectKind,
      subjectId,
      ownerOrganisationId,
      purpose,
      name,
      sealed = false,
    }: Omit<Announcement, 'size' | 'sha256'>,
    made: { readonly content: Uint8Array; readonly contentType: string; readonly madeFor: string },
  ): Promise<StoredFile> {
    const { tx } = this.database;
    const { tenantId } = tx.binding;
    if (!tenantId) throw new Error('A file belongs to a tenant: none is bound to the transaction');
    const sha256 = createHash('sha256').update(made.content).digest('hex');
    const id = uuid();
    const sealedSha256 = await this.contents.put({ tenantId, id, sealed }, made.content, sha256);
    const now = this.clock.now();
    const [stored] = await tx.query<StoredFile>(
      `INSERT INTO stored_file (tenant_id, id, owner_organisation_id, subject_kind, subject_id, purpose, name, size_bytes,
         sha256, content_type, state, created_by, created_at, stored_at, sealed, sealed_sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), $10, 'STORED', $11, $12, $12, $13, decode($14, 'hex')) RETURNING ${storedFileColumns}`,
      [
        ...[tenantId, id, ownerOrganisationId, subjectKind, subjectId, purpose, cleanFileName(name).name],
        ...[made.content.byteLength, sha256, made.contentType, made.madeFor, now],
        ...[sealed, sealedSha256],
      ],
    );
    return stored as StoredFile;
  }

  /** The file's row, or null. */
  async find(id: string): Promise<StoredFile | null> {
    const [file] = await this.database.read<StoredFile>({
      name: 'file-by-id',
      text: `SELECT ${storedFileColumns} FROM stored_file WHERE tenant_id = app_tenant() AND id = $1`,
      values: [id],
    });
    return file ?? null;
  }

  /** The stored files of several subjects of one kind, oldest first, in one statement. */
  async ofSubjects(subjectKind: string, subjectIds: readonly string[]): Promise<StoredFile[]> {
    return this.database.read<StoredFile>({
      name: 'files-of-subjects',
      text: `SELECT ${storedFileColumns} FROM stored_file
        WHERE tenant_id = app_tenant() AND subject_kind = $1 AND subject_id = ANY ($2) AND state = 'STORED' ORDER BY id`,
      values: [subjectKind, subjectIds],
    });
  }

  /**
   * Takes the bytes of an announced file, examines and stores them. Sending the same bytes again changes nothing.
   * Refuses EMPTY_FILE, TOO_LARGE, SIZE_MISMATCH, HASH_MISMATCH, ALREADY_STORED and all that `inspect` refuses.
   */
  async receive(id: string, bytes: Readable): Promise<StoredFile> {
    // The sender sets the pace: no transaction may wait for the network.
    if (this.database.inTransaction) throw new Error('Receive a file outside any transaction');
    const file = await this.find(id);
    if (!file) throw new AccessError('NOT_FOUND');
    const arrived = await spool(bytes, this.spoolFolder, file.size);
    try {
      assertAnnounced(file, arrived);
      return file.state === 'STORED' ? file : await this.keep(file, arrived);
    } finally {
      await arrived.discard();
    }
  }

  /** A stored file and its bytes; throws NOT_FOUND while the bytes have not arrived. */
  async open(id: string): Promise<{ file: StoredFile; stream: Readable }> {
    const file = await this.find(id);
    if (!file?.sha256) throw new AccessError('NOT_FOUND');
    return { file, stream: await this.contents.get(file, file.sha256) };
  }

  /**
   * Removes every file of a subject, in the open transaction: the rows, and then the bytes, so that a failure leaves rows with which to try again.
   * Answers how many. Only sealed files can be forgotten: bytes that lie as they came are shared by all who sent the same.
   */
  async forget(subjectKind: string, subjectId: string): Promise<number> {
    const files = await this.database.tx.query<StoredFile>(
      `DELETE FROM stored_file WHERE tenant_id = app_tenant() AND subject_kind = $1 AND subject_id = $2 RETURNING ${storedFileColumns}`,
      [subjectKind, subjectId],
    );
    if (files.some(({ sealed }) => !sealed)) throw new Error(`Not all files of ${subjectKind} ${subjectId} are sealed`);
    for (const { tenantId, sealedSha256 } of files)
      if (sealedSha256) await this.contents.remove({ tenantId, sealedSha256 });
    return files.length;
  }

  /** Forgets announcements of the scope's tenant whose bytes never came, and uploads that were cut off; answers how many rows. */
  async sweepUnfinished(before: Date): Promise<number> {
    await sweepSpool(this.spoolFolder, before);
    return this.database.transaction((tx) =>
      tx.execute(
        `DELETE FROM stored_file WHERE tenant_id = app_tenant() AND state = 'AWAITING_BYTES' AND created_at < $1`,
        [before],
      ),
    );
  }

  private async keep(file: StoredFile, arrived: Spooled): Promise<StoredFile> {
    const extension = file.name.slice(file.name.lastIndexOf('.') + 1);
    if (!isExtension(extension)) throw refused('WRONG_TYPE', { extension });
    const content = await readFile(arrived.path);
    const contentType = await inspect(content, extension);
    // Bytes first: a row never points to bytes that are not there. Bytes without a row harm nobody and are reused.
    const sealedSha256 = await this.contents.put(file, content, arrived.sha256);
    const [stored] = await this.database.transaction(async (tx) => {
      const rows = await tx.query<StoredFile>(
        `UPDATE stored_file SET state = 'STORED', sha256 = decode($2, 'hex'), content_type = $3, stored_at = $4,
           sealed_sha256 = decode($5, 'hex')
         WHERE tenant_id = app_tenant() AND id = $1 AND state = 'AWAITING_BYTES' RETURNING ${storedFileColumns}`,
        [file.id, arrived.sha256, contentType, this.clock.now(), sealedSha256],
      );
      if (rows.length === 0) return rows;
      const detail = {
        name: file.name,
        size: file.size,
        sha256: arrived.sha256,
        subjectKind: file.subjectKind,
        subjectId: file.subjectId,
      };
      await this.audit.record({ action: 'file.store', subjectKind: 'file', subjectId: file.id, detail });
      return rows;
    });
    if (stored) return stored;
    // Two senders at once: the other one was first.
    const winner = await this.find(file.id);
    if (!winner) throw new AccessError('NOT_FOUND');
    assertAnnounced(winner, arrived);
    return winner;
  }
}

function assertAnnounced(file: StoredFile, arrived: Spooled): void {
  if (arrived.size === 0) throw refused('EMPTY_FILE');
  if (arrived.size !== file.size) throw refused('SIZE_MISMATCH', { announced: file.size, received: arrived.size });
  if (file.state === 'STORED' && file.sha256 !== arrived.sha256) throw refused('ALREADY_STORED');
  if (file.declaredSha256 && file.declaredSha256 !== arrived.sha256) throw refused('HASH_MISMATCH');
}

function refused(code: string, params: Record<string, string | number> = {}): Refusal {
  return new Refusal({ code, field: ['file'], params });
}
