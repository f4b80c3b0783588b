import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { FileAccess, type SubjectFileAccess } from '@shidian/platform/files/file-access.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { StoredFile } from '@shidian/platform/files/stored-file.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import type { SheetLimits, Table } from '@shidian/platform/spreadsheet/table.js';
import { ExamSessionReader } from '../../exam/exam-session.reader.js';
import { markKey } from '../../exam/exam-sits.js';
import { ExamScoreService, MOST_SCORES } from '../exam-score.service.js';
import type { SheetScore } from './read-score-sheet.js';
import type { ImportExamScoresInput, StartScoreUploadInput } from './score-import.graphql.js';

/** Score sheets are filed under this kind of subject. */
export const SCORE_SHEET = 'exam-score-sheet';

const limits = {
  bytes: 5 * 1024 * 1024,
  expandedBytes: 64 * 1024 * 1024,
  rows: 2_000,
  lastRow: 5_000,
} as const satisfies SheetLimits;

/** A mark or a row that was refused. */
export interface RefusedScore extends Pick<SheetScore, 'row' | 'ticketNumber' | 'direction'> {
  readonly component: SheetScore['component'] | null;
  readonly faults: readonly RefusalItem[];
}

/** Score sheets: an examiner's marks, read row by row and entered like those that are typed. */
@Injectable()
export class ScoreImportService implements SubjectFileAccess {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly sessions: ExamSessionReader,
    private readonly scores: ExamScoreService,
    access: FileAccess,
  ) {
    access.register(SCORE_SHEET, this);
  }

  /** Announces a sheet. Refuses EXAM_NOT_NOW and what a name or size shows. */
  async announce({ sessionId, name, size }: StartScoreUploadInput): Promise<StoredFile> {
    const session = await this.sessions.require(sessionId, 'SCORE');
    const ownerOrganisationId = requireActor().organisationId;
    return this.files.announce({
      subjectKind: SCORE_SHEET,
      subjectId: session.id,
      ownerOrganisationId,
      purpose: 'scores',
      name,
      size,
    });
  }

  /** Reads the sheet. Outside any transaction: a large workbook takes its time. Refuses SCORES_SOURCE, FILE_NOT_FOUND and what cannot be read at all. */
  async read({ sessionId, fileId, text }: ImportExamScoresInput) {
    const session = await this.sessions.require(sessionId, 'SCORE');
    if ((fileId == null) === (text == null)) throw new Refusal({ code: 'SCORES_SOURCE', field: ['text'] });
    const field = fileId == null ? 'text' : 'fileId';
    const { readScoreSheet } = await import('./read-score-sheet.js');
    try {
      const table = await this.table(sessionId, fileId ?? null, text ?? '');
      return readScoreSheet(table, session.terms.level, session.terms.score);
    } catch (error) {
      if (error instanceof InputRefused) throw new Refusal({ code: error.code, field: [field], params: error.params });
      throw error;
    }
  }

  /** Enters what was read, in the open transaction; answers how many were taken, and the others with their faults. */
  async enter(
    sessionId: string,
    { scores, faults }: Awaited<ReturnType<ScoreImportService['read']>>,
    dry: boolean,
  ): Promise<{ taken: number; refused: RefusedScore[] }> {
    const refused: RefusedScore[] = faults.map((fault) => ({ ...fault, direction: '', component: null }));
    const expected = await this.expected(sessionId, scores);
    // An empty cell of what somebody does not sit, or was not there for, is as it should be.
    const stated = scores.filter((score) => !score.blank || expected.has(placeOf(score)));
    const sound = stated.filter((score) => score.faults.length === 0);
    refused.push(...stated.filter((score) => score.faults.length > 0));
    let taken = 0;
    for (let at = 0; at < sound.length; at += MOST_SCORES) {
      const portion = sound.slice(at, at + MOST_SCORES);
      const answers = await this.scores.enter(sessionId, portion, dry);
      portion.forEach((score, index) => {
        const found = answers[index] ?? [];
        if (found.length === 0) taken++;
        else refused.push({ ...score, faults: found });
      });
    }
    return { taken, refused: refused.sort((a, b) => a.row - b.row) };
  }

  canWrite(file: StoredFile, actor: Actor): Promise<boolean> {
    return Promise.resolve(file.createdBy === actor.userId);
  }

  /** Only who sent a sheet reads it: another examiner must not see these marks. */
  canRead(file: StoredFile, actor: Actor): Promise<boolean> {
    return Promise.resolve(file.createdBy === actor.userId);
  }

  /** Marks that somebody who was there has to have, among those of the sheet. */
  private async expected(sessionId: string, scores: readonly SheetScore[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.read<{ ticket: string; sits: string[] }>({
      text: `SELECT ticket_number AS ticket, sits FROM exam_admission
        WHERE session_id = $1 AND ticket_number = ANY($2::text[]) AND withdrawn_at IS NULL AND attendance = 'PRESENT'`,
      values: [sessionId, [...new Set(scores.map(({ ticketNumber }) => ticketNumber))]],
    });
    return new Set(rows.flatMap(({ ticket, sits }) => sits.map((key) => `${ticket}|${key}`)));
  }

  private async table(sessionId: string, fileId: string | null, text: string): Promise<Table> {
    const { tableOfFile, tableOfText } = await import('../../table/table-reader.js');
    if (fileId === null) return tableOfText(text, limits);
    const file = isUuid(fileId) ? await this.files.find(fileId) : null;
    const usable = file?.subjectKind === SCORE_SHEET && file.subjectId === sessionId && file.state === 'STORED';
    if (!file || !usable || file.createdBy !== requireActor().userId)
      throw new Refusal({ code: 'FILE_NOT_FOUND', field: ['fileId'], params: { name: '' } });
    const { stream } = await this.files.open(file.id);
    return tableOfFile(await buffer(stream), limits);
  }
}

function placeOf({ ticketNumber, direction, component }: SheetScore): string {
  return `${ticketNumber}|${markKey(direction, component)}`;
}
