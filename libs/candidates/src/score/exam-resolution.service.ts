import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import type { ExamComponent } from '@shidian/rules/certification-programme.js';
import { textFaults } from '@shidian/providers/register/text.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { markKey } from '../exam/exam-sits.js';
import { readMark, stateOf } from './exam-mark.js';
import { ExamMarksReader } from './exam-marks.reader.js';

/** What a decision on a mark states. */
export interface StatedResolution {
  readonly admissionId: string;
  readonly direction: string;
  readonly component: ExamComponent;
  readonly parts: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Where two examiners differ, a person who entered neither decides, with a reason. */
@Injectable()
export class ExamResolutionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: ExamSessionReader,
    private readonly marks: ExamMarksReader,
  ) {}

  /** Decides, in the open transaction. Refuses EXAM_NOT_NOW, SCORE_NO_CONFLICT, SCORE_OWN_CONFLICT, TEXT_REQUIRED, TOO_LONG, and what a mark can be refused for. */
  async resolve({ admissionId, direction, component, parts, reason }: StatedResolution): Promise<void> {
    const { tx } = this.database;
    const [seat] = isUuid(admissionId)
      ? await tx.query<{ sessionId: string }>(
          `SELECT session_id AS "sessionId" FROM exam_admission WHERE id = $1 AND withdrawn_at IS NULL FOR UPDATE`,
          [admissionId],
        )
      : [];
    if (!seat) throw new AccessError('NOT_FOUND');
    await tx.query('SELECT FROM exam_session WHERE id = $1 FOR SHARE', [seat.sessionId]);
    const session = await this.sessions.require(seat.sessionId, 'RESOLVE');
    const record = (await this.marks.of([admissionId])).get(admissionId)?.get(markKey(direction, component));
    if (!record || stateOf(record) !== 'CONFLICT')
      throw new Refusal({ code: 'SCORE_NO_CONFLICT', field: ['component'] });
    const { tenantId, userId } = requireActor();
    if (record.entries.some(({ by }) => by === userId)) throw new Refusal({ code: 'SCORE_OWN_CONFLICT' });
    const read = readMark(parts, session.terms.score);
    const faults = [
      ...('faults' in read ? read.faults.map((fault) => ({ ...fault, field: ['parts'] })) : []),
      ...textFaults(reason, ['reason'], 500),
    ];
    if (faults.length > 0 || 'faults' in read) throw new Refusal(faults);
    await tx.execute(
      `INSERT INTO exam_score_decision (tenant_id, admission_id, direction, component, parts, total, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[tenantId, admissionId, direction, component, JSON.stringify(read.mark.parts), read.mark.total],
        ...[reason.trim(), userId, this.clock.now()],
      ],
    );
    const detail = { session: session.number, direction, component };
    await this.audit.record({
      action: 'exam-score.resolve',
      subjectKind: 'exam-admission',
      subjectId: admissionId,
      detail,
    });
  }
}
