import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { Attendance } from '@shidian/contract/certification.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { textFaults } from '@shidian/providers/register/text.js';
import type { ScoreTerms } from '@shidian/rules/certification-programme.js';
import type { ExamSession } from '../exam/exam-session.graphql.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { markKey } from '../exam/exam-sits.js';
import { corrected } from './exam-corrected.js';
import { type Mark, readMark, sameMark } from './exam-mark.js';
import type { PublishedScore } from './exam-outcome.js';
import type { CorrectionVerdict } from './exam-result.graphql.js';
import { INSERT_RESULTS, resultColumns } from './exam-results.js';
import type { StatedScore } from './exam-score.service.js';

/** A correction as somebody states it. */
export interface StatedCorrection {
  readonly admissionId: string;
  readonly version: number;
  readonly scores: readonly Omit<StatedScore, 'ticketNumber'>[];
  readonly reason: string;
}

interface ResultRow {
  readonly admissionId: string;
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly version: number;
  readonly attendance: Attendance;
  readonly scores: PublishedScore[];
}

interface Proposal {
  readonly admissionId: string;
  readonly baseVersion: number;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly reason: string;
  readonly proposedBy: string;
}

const SELECT = `
  SELECT DISTINCT ON (r.admission_id) r.admission_id AS "admissionId", r.enrolment_id AS "enrolmentId", a.session_id AS "sessionId",
    r.version, r.attendance, r.scores
  FROM exam_result r JOIN exam_admission a ON a.tenant_id = r.tenant_id AND a.id = r.admission_id`;

/** Corrections of what was published: one person proposes, another confirms; the result is a further version, nothing is overwritten. */
@Injectable()
export class ExamCorrectionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: ExamSessionReader,
  ) {}

  /**
   * Proposes; answers the id. Refuses CORRECTION_STALE, CORRECTION_OPEN, CORRECTION_NOTHING, SCORE_NOT_PRESENT, SCORE_NOT_SAT, TEXT_REQUIRED, TOO_LONG
   * and what a mark can be refused for.
   */
  async propose({ admissionId, version, scores, reason }: StatedCorrection): Promise<string> {
    const { result, session } = await this.require(admissionId);
    if (result.version !== version) throw new Refusal({ code: 'CORRECTION_STALE', field: ['version'] });
    const { tx } = this.database;
    const open = await tx.query(
      `SELECT FROM exam_correction c WHERE c.admission_id = $1
         AND NOT EXISTS (SELECT FROM exam_correction_decision d WHERE d.tenant_id = c.tenant_id AND d.correction_id = c.id)`,
      [admissionId],
    );
    if (open.length > 0) throw new Refusal({ code: 'CORRECTION_OPEN', field: ['admissionId'] });
    const marks = readMarks(result, scores, session.terms.score, textFaults(reason, ['reason'], 500));
    const { tenantId, userId } = requireActor();
    const id = uuidv7();
    await tx.execute(
      `INSERT INTO exam_correction (tenant_id, id, admission_id, base_version, marks, reason, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tenantId, id, admissionId, version, JSON.stringify(marks), reason.trim(), userId, this.clock.now()],
    );
    await this.record('propose', id, { admissionId, marks: Object.keys(marks).length });
    return id;
  }

  /** Decides, in the open transaction. Refuses CORRECTION_SECOND_PERSON, CORRECTION_DECIDED, CORRECTION_STALE. */
  async decide(id: string, decision: CorrectionVerdict): Promise<void> {
    const { tx } = this.database;
    const [proposal] = isUuid(id)
      ? await tx.query<Proposal>(
          `SELECT admission_id AS "admissionId", base_version AS "baseVersion", marks, reason, proposed_by AS "proposedBy"
           FROM exam_correction WHERE id = $1`,
          [id],
        )
      : [];
    if (!proposal) throw new AccessError('NOT_FOUND');
    const { result, session } = await this.require(proposal.admissionId);
    const { tenantId, userId } = requireActor();
    if (proposal.proposedBy === userId) throw new Refusal({ code: 'CORRECTION_SECOND_PERSON', field: ['id'] });
    const decided = await tx.execute(
      `INSERT INTO exam_correction_decision (tenant_id, correction_id, decision, proposed_by, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, correction_id) DO NOTHING`,
      [tenantId, id, decision, proposal.proposedBy, userId, this.clock.now()],
    );
    if (decided === 0) throw new Refusal({ code: 'CORRECTION_DECIDED' });
    if (decision === 'CONFIRMED') {
      if (result.version !== proposal.baseVersion) throw new Refusal({ code: 'CORRECTION_STALE' });
      await this.takeEffect(result, proposal, session);
    }
    await this.record(decision === 'CONFIRMED' ? 'confirm' : 'decline', id, { admissionId: proposal.admissionId });
  }

  // A later exam of the same enrolment has carried over what was passed here: it is corrected along with it.
  private async takeEffect(result: ResultRow, { marks, reason }: Proposal, { terms }: ExamSession): Promise<void> {
    const { tx } = this.database;
    const all = await tx.query<ResultRow>(
      `${SELECT} WHERE r.enrolment_id = $1 ORDER BY r.admission_id, r.version DESC`,
      [result.enrolmentId],
    );
    const changed = all.flatMap((row) => {
      const scores = corrected(row, result.admissionId, marks, terms.score);
      if (!scores) return [];
      const outstanding = scores
        .filter(({ passed }) => !passed)
        .map((score) => markKey(score.direction, score.component));
      return [{ ...row, version: row.version + 1, outcome: { scores, outstanding } }];
    });
    await tx.execute(INSERT_RESULTS, [reason, requireActor().userId, this.clock.now(), ...resultColumns(changed)]);
  }

  private async require(admissionId: string): Promise<{ result: ResultRow; session: ExamSession }> {
    if (!isUuid(admissionId)) throw new AccessError('NOT_FOUND');
    const { tx } = this.database;
    // All exams of the enrolment: a correction reaches from one into the next.
    await tx.query(
      `SELECT FROM exam_admission a WHERE a.enrolment_id = (SELECT enrolment_id FROM exam_admission WHERE id = $1) ORDER BY a.id FOR UPDATE`,
      [admissionId],
    );
    const [result] = await tx.query<ResultRow>(
      `${SELECT} WHERE r.admission_id = $1 ORDER BY r.admission_id, r.version DESC`,
      [admissionId],
    );
    if (!result) throw new AccessError('NOT_FOUND');
    return { result, session: await this.sessions.require(result.sessionId, 'CORRECT') };
  }

  private record(what: string, subjectId: string, detail: Record<string, string | number>): Promise<void> {
    return this.audit.record({ action: `exam-correction.${what}`, subjectKind: 'exam-correction', subjectId, detail });
  }
}

function readMarks(
  result: ResultRow,
  stated: StatedCorrection['scores'],
  terms: ScoreTerms,
  faults: RefusalItem[],
): Record<string, Mark> {
  if (result.attendance !== 'PRESENT') throw new Refusal({ code: 'SCORE_NOT_PRESENT', field: ['admissionId'] });
  const own = new Map(
    result.scores
      .filter(({ carriedFrom }) => carriedFrom === null)
      .map((score) => [markKey(score.direction, score.component), score]),
  );
  const marks: Record<string, Mark> = {};
  stated.forEach(({ direction, component, parts }, index) => {
    const at = (fault: RefusalItem): RefusalItem => ({ ...fault, field: ['scores', String(index)] });
    const key = markKey(direction, component);
    const before = own.get(key);
    if (!before) return void faults.push(at({ code: 'SCORE_NOT_SAT', params: { direction, component } }));
    const read = readMark(parts, terms);
    if ('faults' in read) return void faults.push(...read.faults.map(at));
    if (!sameMark(before, read.mark)) marks[key] = read.mark;
  });
  if (faults.length === 0 && Object.keys(marks).length === 0)
    faults.push({ code: 'CORRECTION_NOTHING', field: ['scores'] });
  if (faults.length > 0) throw new Refusal(faults);
  return marks;
}
