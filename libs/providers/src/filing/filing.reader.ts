import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { filingsCountedTo } from '@shidian/contract/providers.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, readPage, toConnection } from '@shidian/platform/graphql/connection.js';
import { selectedUnder, type Selection } from '@shidian/platform/graphql/selection.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import type { FilingFilter, FilingOrder, FilingSort } from './filing.args.js';
import {
  type Bind,
  conditionsOf,
  type Listing,
  matchingSql,
  placeColumn,
  type Probes,
  probesSql,
} from './filing-conditions.js';
import { FilingRoutes } from './filing-routes.js';
import type { Filing } from './filing.graphql.js';
import type { Viewer } from './filing.policy.js';
import { filingOf } from './filing.record.js';
import { type FilingColumns, filingParts } from './filing.sql.js';

interface SortKey {
  readonly sql: string;
  readonly type: string;
}

const sortKeys: Record<FilingSort, SortKey> = {
  // What is overdue has the earliest day; what has no day comes last, in the order in which it was opened.
  DUE_ON: { sql: 'c.due_key', type: 'date' },
  UPDATED_AT: { sql: 'c.updated_at', type: 'timestamptz' },
  SUBMITTED_AT: { sql: `coalesce(c.submitted_at, 'epoch')`, type: 'timestamptz' },
  NUMBER: { sql: 'c.number', type: 'text' },
};

const DUE_FIRST: FilingOrder = { by: 'DUE_ON', direction: 'ASC' };

/** Collects parameters of a statement under construction. */
class Parameters {
  readonly values: unknown[] = [];
  readonly bind: Bind = (value) => `$${this.values.push(value)}`;
}

/** Reads filings: one statement for a page or a record, holding exactly what was asked for and may be seen. */
@Injectable()
export class FilingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
    private readonly routes: FilingRoutes,
  ) {}

  /** A page of the filings that the viewer may see, due first unless ordered otherwise; with `totalCount` where it is asked for. */
  async page(
    page: PageRequest,
    filter: FilingFilter,
    order: FilingOrder | null,
    asked: Selection,
  ): Promise<Connection<Filing> & { totalCount: number | null }> {
    const listing = await this.listing(filter);
    const { by, direction } = order ?? DUE_FIRST;
    const key = sortKeys[by];
    const { values, bind } = new Parameters();
    const { columns, joins } = filingParts(selectedUnder(asked, 'edges', 'node') ?? {}, listing.viewer, bind);
    columns.push(`${key.sql}::text AS sort_key`);
    // In the same statement: a round trip less, and total and rows are of one instant.
    if (asked['totalCount']) columns.push(`(${countSql(listing, bind)}) AS total_count`);
    const probes = by === 'DUE_ON' ? probesSql(listing, bind) : null;
    const and = page.after ? ` AND ${beyondSql(key, direction, page.after, bind)}` : '';
    const inOrder = `ORDER BY ${key.sql} ${direction}, c.id ${direction}`;
    const top = topSql(listing, probes, and, `${inOrder} LIMIT ${page.first + 1}`, bind);
    // Materialised: the planner may otherwise look for the top anew for each row of a table it joins first.
    const text = `WITH top AS MATERIALIZED (${top}) SELECT ${columns.join(', ')} FROM top JOIN review_case c ON c.tenant_id = top.tenant_id AND c.id = top.id
      JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id ${joins} ${inOrder}`;
    // Each of the looks has its index, whatever it looks for; a list in another order is planned by what it asks.
    const rows = await this.database.read<FilingColumns>({
      text,
      values,
      ...named(text),
      plannedOnce: probes !== null,
    });
    const filings = new Map((await this.recordsOf(rows, listing.viewer)).map((filing) => [filing.id, filing]));
    const connection = toConnection(
      rows,
      page,
      (row) => filings.get(row.id) as Filing,
      (row) => [row.sort_key, row.id],
    );
    return { ...connection, totalCount: rows[0]?.total_count ?? null };
  }

  /** How many filings match, at most filingsCountedTo; for a page without rows, which carries no total. */
  async count(filter: FilingFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const text = countSql(await this.listing(filter), bind);
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** One filing, or null where the viewer may not see it or there is none. */
  async find(id: string, selection: Selection): Promise<Filing | null> {
    if (!isUuid(id)) return null;
    const listing = await this.listing({});
    const { values, bind } = new Parameters();
    const { columns, joins } = filingParts(selection, listing.viewer, bind);
    const conditions = [`c.id = ${bind(id)}`, ...conditionsOf(listing, bind)];
    const text = `SELECT ${columns.join(', ')} FROM review_case c JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id ${joins}
      WHERE ${conditions.join(' AND ')}`;
    const rows = await this.database.read<FilingColumns>({ text, values, ...named(text), plannedOnce: true });
    const [filing] = await this.recordsOf(rows, listing.viewer);
    return filing ?? null;
  }

  /** What comes after a place in the viewer's own queue: the next one behind it, or else the first. The cursor is a record's `queueCursor`. */
  async nextInQueue(after: string | null, filter: FilingFilter, selection: Selection): Promise<Filing | null> {
    const mine: FilingFilter = { ...filter, mine: true };
    const asked: Selection = { edges: { node: selection } };
    const behind = await this.page(readPage({ first: 1, after }, 2), mine, null, asked);
    if (behind.edges[0] || after === null) return behind.edges[0]?.node ?? null;
    const start = await this.page(readPage({ first: 2 }, 2), mine, null, asked);
    return start.edges.find(({ cursor }) => cursor !== after)?.node ?? null;
  }

  private async listing(filter: FilingFilter): Promise<Listing> {
    const [desks, stages] = await Promise.all([this.desks.mine(), this.routes.all()]);
    const viewer: Viewer = { actor: requireActor(), desks };
    return { viewer, filter, today: this.clock.today(), stages };
  }

  private recordsOf(rows: readonly FilingColumns[], viewer: Viewer): Promise<Filing[]> {
    const reading = { viewer, now: this.clock.now(), today: this.clock.today() };
    return Promise.all(
      rows.map(async (row) => {
        const { filing } = await this.routes.content(row.package_id, row.package_version);
        return filingOf(row, filing.routes[row.channel].stages, reading);
      }),
    );
  }
}

/** The ids of the first cases of a list in its order; `and` adds conditions, `order` holds the limit. */
function topSql(listing: Listing, probes: Probes | null, and: string, order: string, bind: Bind): string {
  if (!probes)
    return `SELECT c.tenant_id, c.id FROM ${matchingSql(listing, bind, placeColumn(listing))}${and} ${order}`;
  return `SELECT c.tenant_id, c.id FROM ${probes.table} CROSS JOIN LATERAL (
    SELECT c.tenant_id, c.id, c.due_key FROM ${matchingSql(listing, bind, probes.place)}${and} AND ${probes.fits} ${order}) AS c ${order}`;
}

function countSql(listing: Listing, bind: Bind): string {
  const matching = matchingSql(listing, bind, placeColumn(listing));
  return `SELECT count(*)::int AS total FROM (SELECT FROM ${matching} LIMIT ${filingsCountedTo}) AS matching`;
}

function beyondSql(key: SortKey, direction: 'ASC' | 'DESC', after: readonly unknown[], bind: Bind): string {
  const [value, id] = after;
  if (!isUuid(id) || !isKey(key, value)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
  return `(${key.sql}, c.id) ${direction === 'ASC' ? '>' : '<'} (${bind(value)}::${key.type}, ${bind(id)}::uuid)`;
}

function isKey(key: SortKey, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (key.type === 'date') return value === 'infinity' || isIsoDate(value);
  return key.type === 'text' || value === 'epoch' || isInstantText(value);
}

const names = new Map<string, string>();

/** A prepared statement's name for a text; the texts are few, since they are made of a closed set of parts. */
function named(text: string): { name?: string } {
  let name = names.get(text);
  if (!name && names.size < 200) {
    name = `filing-${names.size}`;
    names.set(text, name);
  }
  return name ? { name } : {};
}
