import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import type { Candidate } from './candidate.graphql.js';
import type { StartPhotoUploadInput } from './candidate.inputs.js';
import { CandidateReader } from './candidate.reader.js';

/** Files of candidates are filed under this kind of subject. */
export const CANDIDATE = 'candidate';
const PHOTO = 'photo';
const MOST_BYTES = 2 * 1024 * 1024;

/** Photos of candidates: sealed in the store, served to who may see the candidate. */
@Injectable()
export class CandidatePhotoService implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: FileService,
    private readonly reader: CandidateReader,
    access: FileAccess,
  ) {
    access.register(CANDIDATE, this);
  }

  /** Announces a photo. Refuses PHOTO_TYPE, TOO_LARGE and what a name or size shows. */
  async announce({ id, name, size, sha256 }: StartPhotoUploadInput): Promise<StoredFile> {
    const candidate = await this.reader.require(id);
    assertMay(candidate);
    if (!/\.(png|jpe?g)$/i.test(name.trim())) throw new Refusal({ code: 'PHOTO_TYPE', field: ['name'] });
    if (size > MOST_BYTES)
      throw new Refusal({ code: 'TOO_LARGE', field: ['size'], params: { limitBytes: MOST_BYTES } });
    return this.files.announce({
      ...{ subjectKind: CANDIDATE, subjectId: id, ownerOrganisationId: requireActor().organisationId, purpose: PHOTO },
      ...{ name, size, sealed: true, ...(sha256 ? { sha256 } : {}) },
    });
  }

  /** Makes an uploaded file the photo, or removes the photo (null). Refuses PHOTO_NOT_FOUND. */
  async set(id: string, fileId: string | null): Promise<void> {
    assertMay(await this.reader.require(id));
    if (fileId !== null) {
      const file = isUuid(fileId) ? await this.files.find(fileId) : null;
      if (file?.subjectKind !== CANDIDATE || file.subjectId !== id || file.state !== 'STORED')
        throw new Refusal({ code: 'PHOTO_NOT_FOUND', field: ['fileId'] });
    }
    await this.database.tx.execute(`UPDATE candidate SET photo_file_id = $2, changed_at = $3 WHERE id = $1`, [
      ...[id, fileId, this.clock.now()],
    ]);
    await this.audit.record({
      action: fileId ? 'candidate.set-photo' : 'candidate.remove-photo',
      subjectKind: CANDIDATE,
      subjectId: id,
    });
  }

  /** Whoever announced it sends the bytes, as long as they may see the candidate. */
  async canWrite(file: StoredFile, actor: Actor): Promise<boolean> {
    const candidate = await this.reader.find(file.subjectId);
    return file.createdBy === actor.userId && candidate !== null && candidate.abilities.includes('SET_PHOTO');
  }

  /** The photo in use is for who may see the candidate; one that was replaced is for nobody. */
  async canRead(file: StoredFile): Promise<boolean> {
    return (await this.reader.find(file.subjectId))?.photoFileId === file.id;
  }
}

function assertMay({ abilities }: Candidate): void {
  if (!abilities.includes('SET_PHOTO')) throw new AccessError('FORBIDDEN');
}
