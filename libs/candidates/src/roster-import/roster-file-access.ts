import { Injectable } from '@nestjs/common';
import type { Actor } from '@shidian/platform/context/scope.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import { ROSTER_IMPORT } from './roster-file.js';
import { RosterImportReader } from './roster-import.reader.js';

/** Rosters are for who imports them: they send the file and fetch it back annotated, and nobody else does. */
@Injectable()
export class RosterFileAccess implements SubjectFileAccess {
  constructor(
    private readonly imports: RosterImportReader,
    access: FileAccess,
  ) {
    access.register(ROSTER_IMPORT, this);
  }

  async canWrite(file: StoredFile, actor: Actor): Promise<boolean> {
    if (file.createdBy !== actor.userId) return false;
    return (await this.imports.find(file.subjectId))?.status === 'UPLOADING';
  }

  async canRead(file: StoredFile): Promise<boolean> {
    return (await this.imports.find(file.subjectId))?.abilities.includes('DOWNLOAD') ?? false;
  }
}
