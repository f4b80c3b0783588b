import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { DrawStage } from '@shidian/contract/certification.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { textFaults } from '@shidian/providers/register/text.js';
import {
  canonicalRoster,
  draw,
  DRAW_ALGORITHM,
  type DrawnTerms,
  resultHash,
  rosterHash,
  seedHash,
} from '@shidian/rules/draw/draw.js';
import type { ExamSession } from '../exam/exam-session.graphql.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { type DrawRow, SELECT_DRAWS, stageOf } from './exam-draw.sql.js';
import type { CommitExamDrawInput, EnterExamDrawValueInput } from './exam-draw.graphql.js';

const INSERT = `
  INSERT INTO exam_draw (tenant_id, id, session_id, attempt, algorithm, tickets, roster_hash, terms, seed_hash, seed_sealed, value_name, value_due,
    committed_by, committed_at)
  SELECT $1, $2, $3, 1 + (SELECT count(*) FROM exam_draw WHERE session_id = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13`;

/** Draws: commitment, public value, outcome, publication, each a step that is added and never changed; in the caller's transaction. */
@Injectable()
export class ExamDrawService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly vault: Vault,
    private readonly sessions: ExamSessionReader,
  ) {}

  /**
   * Commits to the session's roster and to a secret seed, before the public value exists; nobody can join or leave from then on. Answers the id.
   * Refuses EXAM_NOT_NOW, DRAW_EXISTS, DRAW_NOBODY, DRAW_DUE_PAST, DRAW_DUE_LATE, TEXT_REQUIRED, TOO_LONG.
   */
  async commit({ sessionId, valueName, valueDue }: CommitExamDrawInput): Promise<string> {
    const session = await this.open(sessionId);
    const now = this.clock.now();
    const faults = textFaults(valueName, ['valueName'], 200);
    if (valueDue <= now) faults.push({ code: 'DRAW_DUE_PAST', field: ['valueDue'] });
    else if (valueDue >= session.startsAt) faults.push({ code: 'DRAW_DUE_LATE', field: ['valueDue'] });
    if (faults.length > 0) throw new Refusal(faults);
    const { tx } = this.database;
    const live = (await this.of(sessionId)).some((row) => stageOf(row) !== 'VOID');
    if (live) throw new Refusal({ code: 'DRAW_EXISTS', field: ['sessionId'] });
    const rows = await tx.query<{ ticket: string }>(
      `SELECT ticket_number AS ticket FROM exam_admission WHERE session_id = $1 AND withdrawn_at IS NULL`,
      [sessionId],
    );
    if (rows.length === 0) throw new Refusal({ code: 'DRAW_NOBODY', field: ['sessionId'] });
    const tickets = canonicalRoster(rows.map(({ ticket }) => ticket));
    const id = uuidv7();
    const seed = randomBytes(32).toString('hex');
    const { tenantId, userId } = requireActor();
    await tx.execute(INSERT, [
      ...[tenantId, id, sessionId, DRAW_ALGORITHM, tickets, rosterHash(tickets), JSON.stringify(termsOf(session))],
      ...[seedHash(seed), this.vault.seal(seed, placeOf(tenantId, id)), valueName.trim(), valueDue, userId, now],
    ]);
    await this.record('commit', id, {
      session: session.number,
      rosterHash: rosterHash(tickets),
      seedHash: seedHash(seed),
    });
    return id;
  }

  /** Enters the value that has come into being since. Refuses DRAW_STEP, DRAW_VALUE_TEXT, DRAW_VALUE_EARLY, DRAW_VALUE_FUTURE, TEXT_REQUIRED, TOO_LONG. */
  async enterValue({ id, value, valueAt, source }: EnterExamDrawValueInput): Promise<void> {
    const { row, session } = await this.require(id, 'COMMITTED');
    const now = this.clock.now();
    const faults = [...textFaults(value, ['value'], 200), ...textFaults(source, ['source'], 500)];
    if (value !== value.trim() || /\p{Cc}/u.test(value)) faults.push({ code: 'DRAW_VALUE_TEXT', field: ['value'] });
    if (valueAt <= row.committedAt || valueAt < row.valueDue)
      faults.push({ code: 'DRAW_VALUE_EARLY', field: ['valueAt'] });
    if (valueAt > now) faults.push({ code: 'DRAW_VALUE_FUTURE', field: ['valueAt'] });
    if (faults.length > 0) throw new Refusal(faults);
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO exam_draw_value (tenant_id, draw_id, committed_at, value, value_at, source, entered_by, entered_at)
       SELECT tenant_id, id, committed_at, $3, $4, $5, $6, $7 FROM exam_draw WHERE tenant_id = $1 AND id = $2`,
      [tenantId, id, value, valueAt, source.trim(), userId, now],
    );
    await this.record('enter-value', id, { session: session.number, value });
  }

  /** Draws. Refuses DRAW_STEP. */
  async run(id: string): Promise<void> {
    const { row, session } = await this.require(id, 'VALUE_KNOWN');
    const seed = await this.seedOf(id);
    const assignments = draw({ tickets: row.tickets, terms: row.terms, seed, publicValue: row.value ?? '' });
    const { tenantId, userId } = requireActor();
    const hash = resultHash(assignments);
    await this.database.tx.execute(
      `INSERT INTO exam_draw_result (tenant_id, draw_id, assignments, result_hash, run_by, run_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tenantId, id, JSON.stringify(assignments), hash, userId, this.clock.now()],
    );
    await this.record('run', id, { session: session.number, resultHash: hash });
  }

  /** Publishes seed and outcome. Refuses DRAW_STEP. */
  async publish(id: string): Promise<void> {
    const { session } = await this.require(id, 'RUN');
    await this.reveal(id);
    await this.record('publish', id, { session: session.number });
  }

  /**
   * Voids a draw, so that another can be committed to. It stays public with its reason, and with its seed, so that anybody sees what it would have
   * come to: nobody can go on drawing unseen until they like the outcome. Refuses DRAW_STEP, TEXT_REQUIRED, TOO_LONG.
   */
  async void(id: string, reason: string): Promise<void> {
    const { row, session } = await this.require(id, 'COMMITTED', 'VALUE_KNOWN', 'RUN', 'PUBLISHED');
    const faults = textFaults(reason, ['reason'], 500);
    if (faults.length > 0) throw new Refusal(faults);
    if (stageOf(row) === 'VALUE_KNOWN') await this.run(id);
    if (!row.publishedAt) await this.reveal(id);
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO exam_draw_void (tenant_id, draw_id, reason, voided_by, voided_at) VALUES ($1, $2, $3, $4, $5)`,
      [tenantId, id, reason.trim(), userId, this.clock.now()],
    );
    await this.record('void', id, { session: session.number });
  }

  /** The draws of a session, the first one first; who may see them is the caller's affair. */
  of(sessionId: string): Promise<DrawRow[]> {
    return this.database.read<DrawRow>({
      text: `${SELECT_DRAWS} WHERE d.session_id = $1 ORDER BY d.attempt`,
      values: [sessionId],
    });
  }

  private async reveal(id: string): Promise<void> {
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO exam_draw_publication (tenant_id, draw_id, seed, assignments, result_hash, published_by, published_at)
       SELECT $1, $2, $3, r.assignments, r.result_hash, $4, $5
       FROM (SELECT 1) one LEFT JOIN exam_draw_result r ON r.tenant_id = $1 AND r.draw_id = $2`,
      [tenantId, id, await this.seedOf(id), userId, this.clock.now()],
    );
  }

  private async seedOf(id: string): Promise<string> {
    const { tx } = this.database;
    const [row] = await tx.query<{ sealed: Buffer }>('SELECT seed_sealed AS sealed FROM exam_draw WHERE id = $1', [id]);
    if (!row) throw new AccessError('NOT_FOUND');
    return this.vault.open(row.sealed, placeOf(requireActor().tenantId, id)).toString();
  }

  /** The session, locked: its roster and its draws stand still. */
  private async open(sessionId: string): Promise<ExamSession> {
    const session = await this.sessions.require(sessionId, 'DRAW');
    await this.database.tx.query('SELECT FROM exam_session WHERE id = $1 FOR UPDATE', [session.id]);
    return this.sessions.require(sessionId, 'DRAW');
  }

  private async require(id: string, ...stages: DrawStage[]): Promise<{ row: DrawRow; session: ExamSession }> {
    const { tx } = this.database;
    const find = async () => (await tx.query<DrawRow>(`${SELECT_DRAWS} WHERE d.id = $1`, [id]))[0];
    const found = isUuid(id) ? await find() : undefined;
    if (!found) throw new AccessError('NOT_FOUND');
    const session = await this.open(found.sessionId);
    const row = await find();
    if (!row || !stages.includes(stageOf(row))) throw new Refusal({ code: 'DRAW_STEP', field: ['id'] });
    return { row, session };
  }

  private record(what: string, subjectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record({ action: `exam-draw.${what}`, subjectKind: 'exam-draw', subjectId, detail });
  }
}

function termsOf({ terms }: ExamSession): DrawnTerms {
  if (!terms.draw) throw new Refusal({ code: 'EXAM_NOT_NOW' });
  const { modules, sharePercent } = terms.draw;
  return { sharePercent, modules: modules.map(({ id, papers }) => ({ id, papers })) };
}

const placeOf = (tenantId: string, id: string) => `${tenantId}/exam-draw/${id}`;
