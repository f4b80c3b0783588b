import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Attendance } from '@shidian/contract/certification.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';
import type { ExamSession } from '../exam/exam-session.graphql.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { markKey } from '../exam/exam-sits.js';
import { ENTRIES, type Mark, readMark, sameMark } from './exam-mark.js';
import { ExamMarksReader, type Marks } from './exam-marks.reader.js';

/** Most marks that are entered at once. */
export const MOST_SCORES = 500;

/** A mark as somebody states it. */
export interface StatedScore {
  readonly ticketNumber: string;
  readonly direction: string;
  readonly component: ExamComponent;
  /** Texts by part, as they were typed. */
  readonly parts: Readonly<Record<string, string>>;
}

/** An admission as far as its marks ask. */
interface Seat {
  readonly id: string;
  readonly ticketNumber: string;
  readonly sits: readonly string[];
  readonly attendance: Attendance;
}

const LOCK = `
  SELECT a.id, a.ticket_number AS "ticketNumber", a.sits, a.attendance FROM exam_admission a
  WHERE a.session_id = $1 AND a.ticket_number = ANY($2::text[]) AND a.withdrawn_at IS NULL ORDER BY a.id FOR UPDATE`;

const INSERT = `
  INSERT INTO exam_score_entry (tenant_id, id, admission_id, direction, component, parts, total, entered_by, entered_at)
  SELECT $1, row.id, row.admission_id, row.direction, row.component, row.parts, row.total, $2, $3
  FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::jsonb[], $9::numeric[]) AS row (id, admission_id, direction, component, parts, total)`;

interface Taken {
  readonly seat: Seat;
  readonly stated: StatedScore;
  readonly mark: Mark;
}

/** Entering marks: each by two examiners who do not see each other's; each row by itself, in the caller's transaction. */
@Injectable()
export class ExamScoreService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: ExamSessionReader,
    private readonly marks: ExamMarksReader,
  ) {}

  /**
   * Enters the acting examiner's marks; answers the faults of each, none for what was taken. What they entered before in the same way changes nothing.
   * Refuses SCORES_COUNT and EXAM_NOT_NOW as a whole. With `dry` it only says what it would answer.
   */
  async enter(sessionId: string, scores: readonly StatedScore[], dry = false): Promise<RefusalItem[][]> {
    if (scores.length === 0 || scores.length > MOST_SCORES)
      throw new Refusal({ code: 'SCORES_COUNT', field: ['scores'], params: { most: MOST_SCORES } });
    const session = await this.requireOpen(sessionId);
    const { tx } = this.database;
    // Each candidate in one order: two examiners at once wait for each other, and the third finds two.
    const seats = await tx.query<Seat>(LOCK, [sessionId, scores.map(({ ticketNumber }) => ticketNumber)]);
    const byTicket = new Map(seats.map((seat) => [seat.ticketNumber, seat]));
    const marks = await this.marks.of(seats.map(({ id }) => id));
    const taken = new Map<string, Taken>();
    const answers = scores.map((stated) => {
      const seat = byTicket.get(stated.ticketNumber);
      if (!seat) return [{ code: 'SCORE_UNKNOWN_TICKET', params: { ticket: stated.ticketNumber } }];
      const answer = this.judge(stated, seat, marks.get(seat.id) ?? new Map(), session.terms.score);
      if ('faults' in answer) return answer.faults;
      // Of two rows for one mark the later one counts.
      if (answer.changes)
        taken.set(`${seat.id}/${markKey(stated.direction, stated.component)}`, { seat, stated, mark: answer.mark });
      return [];
    });
    if (!dry) await this.keep(session, [...taken.values()]);
    return answers;
  }

  private judge(
    stated: StatedScore,
    seat: Seat,
    marks: Marks,
    terms: ScoreTerms,
  ): { readonly faults: RefusalItem[] } | { readonly mark: Mark; readonly changes: boolean } {
    const { userId } = requireActor();
    const { direction, component, parts } = stated;
    const key = markKey(direction, component);
    if (!seat.sits.includes(key)) return { faults: [{ code: 'SCORE_NOT_SAT', params: { direction, component } }] };
    if (seat.attendance !== 'PRESENT')
      return { faults: [{ code: 'SCORE_NOT_PRESENT', params: { attendance: seat.attendance } }] };
    const read = readMark(parts, terms);
    if ('faults' in read) return read;
    const { entries, decision } = marks.get(key) ?? { entries: [], decision: null };
    const own = entries.find(({ by }) => by === userId);
    if (own && sameMark(own, read.mark)) return { mark: read.mark, changes: false };
    if (decision) return { faults: [{ code: 'SCORE_DECIDED' }] };
    if (!own && entries.length >= ENTRIES) return { faults: [{ code: 'SCORE_ENTERED_TWICE' }] };
    return { mark: read.mark, changes: true };
  }

  private async keep(session: ExamSession, taken: readonly Taken[]): Promise<void> {
    if (taken.length === 0) return;
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(INSERT, [
      ...[tenantId, userId, this.clock.now(), taken.map(() => uuidv7()), taken.map(({ seat }) => seat.id)],
      ...[taken.map(({ stated }) => stated.direction), taken.map(({ stated }) => stated.component)],
      ...[taken.map(({ mark }) => JSON.stringify(mark.parts)), taken.map(({ mark }) => mark.total)],
    ]);
    const detail = { session: session.number, marks: taken.length };
    await this.audit.record({ action: 'exam-score.enter', subjectKind: 'exam-session', subjectId: session.id, detail });
  }

  /** Waits for whoever shuts the scores, and then sees it. */
  private async requireOpen(sessionId: string): Promise<ExamSession> {
    const session = await this.sessions.require(sessionId, 'SCORE');
    await this.database.tx.query('SELECT FROM exam_session WHERE id = $1 FOR SHARE', [session.id]);
    return this.sessions.require(sessionId, 'SCORE');
  }
}
