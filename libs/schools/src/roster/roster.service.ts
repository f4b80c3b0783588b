import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import { DocumentService, ROSTER } from '../document/document.service.js';
import type { Roster } from './parse-roster.js';

/** Reads rosters that a school pasted or uploaded; nothing is kept but the uploaded workbook. */
@Injectable()
export class RosterService {
  constructor(
    private readonly files: FileService,
    private readonly documents: DocumentService,
  ) {}

  /** The roster of an uploaded workbook. Refuses FILE_NOT_FOUND and what `parseRoster` refuses. */
  async ofFile(fileId: string): Promise<Roster> {
    const file = isUuid(fileId) ? await this.files.find(fileId) : null;
    const usable =
      file?.purpose === ROSTER && file.state === 'STORED' && (await this.documents.canRead(file, requireActor()));
    if (!file || !usable) throw new Refusal({ code: 'FILE_NOT_FOUND', field: ['fileId'], params: { name: '' } });
    const { stream } = await this.files.open(file.id);
    const { parseRoster } = await import('./parse-roster.js');
    return parseRoster({ bytes: await buffer(stream) });
  }

  /** The roster of a pasted text. */
  async ofText(text: string): Promise<Roster> {
    const { parseRoster } = await import('./parse-roster.js');
    return parseRoster({ text });
  }
}
