import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { type ExamSessionEvent, examSessionLifecycle } from '@shidian/contract/certification.js';
import { statesAccepting } from '@shidian/contract/lifecycle.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { levelOf, ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { textFaults } from '@shidian/providers/register/text.js';
import { statementFaults, type SessionStatement } from './exam-session.check.js';
import { ExamSessionReader } from './exam-session.reader.js';

const DOUBLE_BOOKED = `
  SELECT u.name, s.number FROM exam_invigilator i
  JOIN exam_session s ON s.tenant_id = i.tenant_id AND s.id = i.session_id AND s.status <> 'CANCELLED'
  JOIN user_account u ON u.id = i.user_id
  WHERE i.user_id = ANY($1::uuid[]) AND s.id <> $2 AND s.starts_at < $4 AND s.ends_at > $3 ORDER BY u.name LIMIT 10`;

// The people before the session, as whoever admits them does: of a new time here and a seat elsewhere at once, one comes after the other.
const LOCK_ADMITTED = `
  SELECT c.id FROM candidate c JOIN exam_admission a ON a.tenant_id = c.tenant_id AND a.candidate_id = c.id
  WHERE a.session_id = $1 AND a.withdrawn_at IS NULL ORDER BY c.id FOR UPDATE OF c`;

const SEATED_ELSEWHERE = `
  SELECT x.number, count(*)::int AS count FROM exam_admission here
  JOIN exam_admission a ON a.tenant_id = here.tenant_id AND a.candidate_id = here.candidate_id AND a.session_id <> here.session_id AND a.withdrawn_at IS NULL
  JOIN exam_session x ON x.tenant_id = a.tenant_id AND x.id = a.session_id AND x.status <> 'CANCELLED'
  WHERE here.session_id = $1 AND here.withdrawn_at IS NULL AND x.starts_at < $3 AND x.ends_at > $2
  GROUP BY x.number ORDER BY x.number LIMIT 10`;

const KNOWN = `
  SELECT DISTINCT m.user_id AS id FROM membership m WHERE m.tenant_id = app_tenant() AND m.role = 'EXAMINER' AND m.user_id = ANY($1::uuid[])`;

/** Sessions: planned, changed, opened, closed, cancelled; each in the caller's transaction. */
@Injectable()
export class ExamSessionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly programmes: ProgrammePackages,
    private readonly sessions: ExamSessionReader,
  ) {}

  /** Plans a session; answers its id. Refuses EXAM_PROGRAMME, EXAM_LEVEL_UNKNOWN, EXAM_LEVEL_CLOSED, and what `statementFaults` and `appoint` refuse. */
  async create(input: SessionStatement & { readonly programmeId: string; readonly level: string }): Promise<string> {
    const programme = isUuid(input.programmeId) ? await this.programmes.findCertifying(input.programmeId) : null;
    if (!programme) throw new Refusal({ code: 'EXAM_PROGRAMME', field: ['programmeId'] });
    const level = levelOf(programme, input.level);
    if (!level?.issued) throw new Refusal({ code: 'EXAM_LEVEL_UNKNOWN', field: ['level'] });
    if (level.closed) throw new Refusal({ code: 'EXAM_LEVEL_CLOSED', field: ['level'] });
    this.assertSound(input);
    const id = uuidv7();
    const { tenantId, userId } = requireActor();
    const { name, room, capacity, startsAt, endsAt } = input;
    await this.database.tx.execute(
      `INSERT INTO exam_session (tenant_id, id, programme_id, package_id, package_version, level, number, name, room, capacity, starts_at,
         ends_at, status, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'PLANNED', $13, $14)`,
      [
        ...[tenantId, id, programme.programmeId, programme.packageId, programme.packageVersion, level.id],
        ...[await this.nextNumber(startsAt), name.trim(), room.trim(), capacity, startsAt, endsAt],
        ...[userId, this.clock.now()],
      ],
    );
    await this.appoint(id, input);
    await this.record('create', id, { level: level.id, capacity });
    return id;
  }

  /** Changes a session that has not begun. Refuses EXAM_NOT_NOW, CAPACITY_BELOW_ADMITTED, EXAM_DAY_FIXED, EXAM_ADMITTED_CLASH, and what `create` refuses of the same. */
  async change(id: string, stated: SessionStatement): Promise<void> {
    const session = await this.sessions.require(id, 'EDIT');
    this.assertSound(stated);
    // Tickets were given under the number of the day.
    if (session.admitted > 0 && businessDate(stated.startsAt) !== businessDate(session.startsAt))
      throw new Refusal({ code: 'EXAM_DAY_FIXED', field: ['startsAt'] });
    const { name, room, capacity, startsAt, endsAt } = stated;
    await this.database.tx.query(LOCK_ADMITTED, [id]);
    const changed = await this.database.tx.execute(
      `UPDATE exam_session SET name = $2, room = $3, capacity = $4, starts_at = $5, ends_at = $6
       WHERE id = $1 AND status IN ('PLANNED', 'OPEN') AND admitted <= $4
         AND NOT EXISTS (SELECT FROM exam_admission a WHERE a.tenant_id = exam_session.tenant_id AND a.session_id = $1
           AND a.withdrawn_at IS NULL AND a.seat > $4)`,
      [id, name.trim(), room.trim(), capacity, startsAt, endsAt],
    );
    if (changed === 0)
      throw new Refusal({
        code: 'CAPACITY_BELOW_ADMITTED',
        field: ['capacity'],
        params: { admitted: session.admitted },
      });
    // The session's row is changed and so locked: whoever asks for a seat in it meanwhile is checked against the new times.
    const clashes = await this.database.tx.query<{ number: string; count: number }>(SEATED_ELSEWHERE, [
      id,
      startsAt,
      endsAt,
    ]);
    if (clashes.length > 0)
      throw new Refusal(clashes.map((params) => ({ code: 'EXAM_ADMITTED_CLASH', field: ['startsAt'], params })));
    await this.appoint(id, stated);
    await this.record('change', id, { capacity });
  }

  /** Opens admission. */
  open(id: string): Promise<void> {
    return this.move(id, 'OPEN', 'OPEN', `status = 'OPEN'`);
  }

  /** The exam is over; from now on scores are entered. */
  close(id: string): Promise<void> {
    return this.move(id, 'CLOSE', 'CLOSE', `status = 'SCORING'`);
  }

  /** Cancels a session; its admissions count no longer. Refuses TEXT_REQUIRED, TOO_LONG. */
  async cancel(id: string, reason: string): Promise<void> {
    await this.sessions.require(id, 'CANCEL');
    const faults = textFaults(reason, ['reason'], 500);
    if (faults.length > 0) throw new Refusal(faults);
    await this.move(id, 'CANCEL', 'CANCEL', `status = 'CANCELLED', cancel_reason = $2`, [reason.trim()]);
  }

  private async move(
    id: string,
    ability: 'OPEN' | 'CLOSE' | 'CANCEL',
    event: ExamSessionEvent,
    change: string,
    values: unknown[] = [],
  ): Promise<void> {
    await this.sessions.require(id, ability);
    const from = statesAccepting(examSessionLifecycle, event).map((state) => `'${state}'`);
    const moved = await this.database.tx.execute(
      `UPDATE exam_session SET ${change} WHERE id = $1 AND status IN (${from.join(', ')})`,
      [id, ...values],
    );
    // Somebody else was first.
    if (moved === 0) throw new Refusal({ code: 'EXAM_NOT_NOW' });
    await this.record(event.toLowerCase(), id, {});
  }

  private assertSound(stated: SessionStatement): void {
    const faults = statementFaults(stated, this.clock.now());
    if (faults.length > 0) throw new Refusal(faults);
  }

  /** Makes these the session's examiners. Refuses UNKNOWN_EXAMINER and, per person, EXAMINER_DOUBLE_BOOKED. */
  private async appoint(id: string, { examinerIds, startsAt, endsAt }: SessionStatement): Promise<void> {
    const { tx } = this.database;
    const { tenantId } = requireActor();
    const ids = [...new Set(examinerIds)].sort();
    const known = ids.every((one) => isUuid(one)) ? await tx.query(KNOWN, [ids]) : [];
    if (known.length < ids.length) throw new Refusal({ code: 'UNKNOWN_EXAMINER', field: ['examinerIds'] });
    // Two sessions at once for one person: the second waits here, and then sees the first.
    for (const one of ids)
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`examiner/${tenantId}/${one}`]);
    const booked = await tx.query<{ name: string; number: string }>(DOUBLE_BOOKED, [ids, id, startsAt, endsAt]);
    if (booked.length > 0)
      throw new Refusal(booked.map((params) => ({ code: 'EXAMINER_DOUBLE_BOOKED', field: ['examinerIds'], params })));
    await tx.execute('DELETE FROM exam_invigilator WHERE session_id = $1 AND user_id <> ALL($2::uuid[])', [id, ids]);
    await tx.execute(
      `INSERT INTO exam_invigilator (tenant_id, session_id, user_id) SELECT $1, $2, one FROM unnest($3::uuid[]) one ON CONFLICT DO NOTHING`,
      [tenantId, id, ids],
    );
  }

  private async nextNumber(startsAt: Date): Promise<string> {
    const { tx } = this.database;
    const day = businessDate(startsAt).replaceAll('-', '').slice(2);
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `exam-day/${requireActor().tenantId}/${day}`,
    ]);
    const [row] = await tx.query<{ taken: number }>(
      `SELECT coalesce(max(substr(number, 7)::int), 0) AS taken FROM exam_session WHERE number LIKE $1`,
      [`${day}%`],
    );
    if (!row || row.taken >= 9_999) throw new AccessError('BAD_REQUEST');
    return day + String(row.taken + 1).padStart(2, '0');
  }

  private record(what: string, subjectId: string, detail: Record<string, string | number>): Promise<void> {
    return this.audit.record({ action: `exam-session.${what}`, subjectKind: 'exam-session', subjectId, detail });
  }
}
