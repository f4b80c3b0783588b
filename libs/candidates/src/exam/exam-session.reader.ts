import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ExamAbility } from '@shidian/contract/certification.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import type { Programme } from '@shidian/programmes/programme/programme.graphql.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { visibleSql } from './exam.policy.js';
import type { Examiner, ExamProgramme, ExamSession } from './exam-session.graphql.js';
import type { ExamSessionPageArgs } from './exam-session.inputs.js';
import { selectSessions, sessionOf, type SessionRow } from './exam-session.sql.js';
import { ExamTermsReader } from './exam-terms.js';

const EXAMINERS = `
  SELECT DISTINCT u.id AS "userId", u.name FROM membership m JOIN user_account u ON u.id = m.user_id
  WHERE m.tenant_id = app_tenant() AND m.role = 'EXAMINER' ORDER BY u.name, u.id LIMIT 500`;

/** Reads the sessions that the actor may see. */
@Injectable()
export class ExamSessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly terms: ExamTermsReader,
    private readonly programmes: ProgrammePackages,
  ) {}

  /** A page of sessions, the latest first. */
  async page(page: PageRequest, { status, level }: ExamSessionPageArgs): Promise<Connection<ExamSession>> {
    const { values, bind } = new Parameters();
    const conditions: string[] = [];
    if (status) conditions.push(`s.status = ${bind(status)}`);
    if (level) conditions.push(`s.level = ${bind(level)}`);
    if (page.after) {
      const [startsAt, id] = page.after;
      if (!isInstantText(startsAt) || !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(s.starts_at, s.id) < (${bind(startsAt)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const order = `ORDER BY s.starts_at DESC, s.id DESC LIMIT ${page.first + 1}`;
    const sessions = await this.read(conditions, values, bind, order);
    return toConnection(
      sessions,
      page,
      (session) => session,
      ({ startsAt, id }) => [startsAt.toISOString(), id],
    );
  }

  /** A session, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<ExamSession | null> {
    if (!isUuid(id)) return null;
    const { values, bind } = new Parameters();
    const [session] = await this.read([`s.id = ${bind(id)}`], values, bind, '');
    return session ?? null;
  }

  /** A session that the actor sees and may do this with now. Throws NOT_FOUND; refuses EXAM_NOT_NOW. */
  async require(id: string, ability: ExamAbility): Promise<ExamSession> {
    const session = await this.find(id);
    if (!session) throw new AccessError('NOT_FOUND');
    if (!session.abilities.includes(ability))
      throw new Refusal({ code: 'EXAM_NOT_NOW', params: { status: session.status, ability } });
    return session;
  }

  /** Everybody who can be made an examiner of a session. */
  examiners(): Promise<Examiner[]> {
    return this.database.read<Examiner>({ name: 'examiners', text: EXAMINERS });
  }

  /** Programmes for whose levels there can be exams. */
  async examining(): Promise<ExamProgramme[]> {
    const found = await this.programmes.certifying();
    const named = await this.database.read<Programme>({
      text: `SELECT id, code, name, name_en AS "nameEn" FROM programme WHERE id = ANY($1::uuid[]) ORDER BY code`,
      values: [found.map(({ programmeId }) => programmeId)],
    });
    return named.map((programme) => {
      const levels = found.find(({ programmeId }) => programmeId === programme.id)?.certification.levels ?? [];
      return { programme, levels: levels.filter(({ issued, closed }) => issued && !closed) };
    });
  }

  private async read(
    conditions: readonly string[],
    values: unknown[],
    bind: (value: unknown) => string,
    rest: string,
  ): Promise<ExamSession[]> {
    const actor = requireActor();
    const where = [...conditions, visibleSql(actor, bind)].join(' AND ');
    const text = `${selectSessions(bind(actor.userId))} WHERE ${where} ${rest}`;
    const rows = await this.database.read<SessionRow>({ text, values });
    const now = this.clock.now();
    return Promise.all(
      rows.map(async (row) =>
        sessionOf(row, await this.terms.of(row.package_id, row.package_version, row.level), actor, now),
      ),
    );
  }
}
