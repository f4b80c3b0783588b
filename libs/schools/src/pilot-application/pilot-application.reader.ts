import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '@shidian/platform/clock/clock.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { selectedUnder, type Selection } from '@shidian/platform/graphql/selection.js';
import type { ApplicationSort, PilotApplicationFilter, PilotApplicationOrder } from './pilot-application.args.js';
import type { PilotApplication } from './pilot-application.graphql.js';
import { visibleSql } from './pilot-application.policy.js';
import { type ApplicationColumns, applicationOf, selectApplications } from './pilot-application.sql.js';

/** Most matches that are counted exactly; a larger list answers this number. */
const COUNT_LIMIT = 10_000;

interface SortKey {
  readonly sql: string;
  readonly type: string;
}

const sortKeys: Record<ApplicationSort, SortKey> = {
  UPDATED_AT: { sql: 'c.updated_at', type: 'timestamptz' },
  // A draft was never submitted; it sorts as the oldest.
  SUBMITTED_AT: { sql: `coalesce(c.submitted_at, 'epoch')`, type: 'timestamptz' },
  NUMBER: { sql: 'c.number', type: 'text' },
};

/** Collects parameters of a statement under construction. */
class Parameters {
  readonly values: unknown[] = [];
  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}

/** Reads applications: one statement for a page or a record, holding exactly what was asked for and may be seen. */
@Injectable()
export class PilotApplicationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of the applications that the actor may see; with `totalCount` where the selection of the page asks for it. */
  async page(
    page: PageRequest,
    filter: PilotApplicationFilter,
    order: PilotApplicationOrder,
    asked: Selection,
  ): Promise<Connection<PilotApplication> & { totalCount: number | null }> {
    const actor = requireActor();
    const selection = selectedUnder(asked, 'edges', 'node') ?? {};
    const { values, bind } = new Parameters();
    const key = sortKeys[order.by];
    const more = [`${key.sql}::text AS sort_key`];
    // In the same statement: a round trip less, and total and rows are of one instant.
    if (asked['totalCount']) more.push(`(${countSql(actor, filter, bind)}) AS total_count`);
    const conditions = conditionsOf(actor, filter, bind);
    if (page.after) {
      const [value, id] = page.after;
      const beyond = order.direction === 'ASC' ? '>' : '<';
      if (!isUuid(id) || !isKey(key, value)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(${key.sql}, c.id) ${beyond} (${bind(value)}::${key.type}, ${bind(id)}::uuid)`);
    }
    // The limit is part of the text: as a parameter it hides from the planner, which would then plan anew for each page.
    const sql = `${selectApplications(selection, actor, bind, more)}
      WHERE ${conditions.join(' AND ')} ORDER BY ${key.sql} ${order.direction}, c.id ${order.direction} LIMIT ${page.first + 1}`;
    const rows = await this.database.read<ApplicationColumns>({ text: sql, values, ...named(sql) });
    const now = this.clock.now();
    const connection = toConnection(
      rows,
      page,
      (row) => applicationOf(row, actor, now),
      (row) => [row.sort_key, row.id],
    );
    return { ...connection, totalCount: rows[0]?.total_count ?? null };
  }

  /** How many applications match, at most COUNT_LIMIT; for a page without rows, which carries no total. */
  async count(filter: PilotApplicationFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const text = countSql(requireActor(), filter, bind);
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** One application, or null where the actor may not see it or there is none. */
  async find(id: string, selection: Selection): Promise<PilotApplication | null> {
    if (!isUuid(id)) return null;
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [`c.id = ${bind(id)}`, ...conditionsOf(actor, {}, bind)];
    const sql = `${selectApplications(selection, actor, bind)} WHERE ${conditions.join(' AND ')}`;
    const [row] = await this.database.read<ApplicationColumns>({ text: sql, values, ...named(sql) });
    return row ? applicationOf(row, actor, this.clock.now()) : null;
  }

  /** The case that waits longest in the reviewer's queue after `after` (or from the start), other than `after` itself. */
  async nextInQueue(after: string | null, selection: Selection): Promise<PilotApplication | null> {
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [...conditionsOf(actor, { status: ['IN_REVIEW'] }, bind)];
    const place = after && isUuid(after) ? bind(after) : null;
    if (place) conditions.push(`c.id <> ${place}`);
    // What lies behind the case just decided comes first, then the queue starts over.
    const behind = place
      ? `((c.submitted_at, c.id) > (SELECT a.submitted_at, a.id FROM review_case a WHERE a.id = ${place})) DESC NULLS LAST,`
      : '';
    const [row] = await this.database.read<ApplicationColumns>({
      text: `${selectApplications(selection, actor, bind)} WHERE ${conditions.join(' AND ')}
        ORDER BY ${behind} c.submitted_at, c.id LIMIT 1`,
      values,
    });
    return row ? applicationOf(row, actor, this.clock.now()) : null;
  }
}

function countSql(actor: Actor, filter: PilotApplicationFilter, bind: (value: unknown) => string): string {
  const school =
    filter.schoolType || filter.search?.trim()
      ? 'JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id'
      : '';
  const verdict = filter.outcome?.length
    ? 'LEFT JOIN case_evaluation e ON e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.attempt = c.attempt'
    : '';
  return `SELECT count(*)::int AS total FROM (SELECT FROM review_case c ${school} ${verdict}
    WHERE ${conditionsOf(actor, filter, bind).join(' AND ')} LIMIT ${COUNT_LIMIT}) AS matching`;
}

function conditionsOf(actor: Actor, filter: PilotApplicationFilter, bind: (value: unknown) => string): string[] {
  const conditions = [`c.kind = 'pilot-application'`, visibleSql(actor, bind)];
  if (filter.status?.length) conditions.push(`c.status = ANY(${bind(filter.status)}::text[])`);
  if (filter.outcome?.length) conditions.push(`e.outcome = ANY(${bind(filter.outcome)}::text[])`);
  if (filter.roundId) conditions.push(isUuid(filter.roundId) ? `c.round_id = ${bind(filter.roundId)}` : 'false');
  if (filter.schoolType) conditions.push(`o.school_type = ${bind(filter.schoolType)}`);
  if (filter.search?.trim()) {
    const pattern = bind(`%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(o.name ILIKE ${pattern} OR c.number ILIKE ${pattern})`);
  }
  return conditions;
}

function isKey(key: SortKey, value: unknown): boolean {
  return typeof value === 'string' && (key.type === 'text' || value === 'epoch' || isInstantText(value));
}

const names = new Map<string, string>();

/** A prepared statement's name for a text; the texts are few, since they are made of a closed set of parts. */
function named(sql: string): { name?: string } {
  let name = names.get(sql);
  if (!name && names.size < 200) {
    name = `application-${names.size}`;
    names.set(sql, name);
  }
  return name ? { name } : {};
}
