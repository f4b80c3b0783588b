import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import { versionSql } from './as-of.js';
import { anywhere, Parameters, placeRange } from './parameters.js';
import type { ProviderFilter, ProviderOrder } from './provider.args.js';
import type { Provider } from './provider.graphql.js';
import { visibleSql } from './provider.policy.js';
import { type ProviderColumns, providerOf, selectProviders } from './provider.sql.js';
import type { ProviderSort } from './register.enums.js';

/** Most matches that are counted exactly; a larger list answers this number. */
const COUNT_LIMIT = 10_000;

const sortKeys: Record<ProviderSort, { sql: string; type: string; of: (row: ProviderColumns) => string }> = {
  FILING_NUMBER: { sql: 'p.filing_number', type: 'text', of: (row) => row.filing_number },
  FILED_AT: { sql: 'p.filed_at', type: 'timestamptz', of: (row) => row.filed_at_exact },
};

/** Reads the register for people who are signed in: one statement for a page or a record, holding what may be seen. */
@Injectable()
export class ProviderReader {
  constructor(
    private readonly database: Database,
    private readonly desks: DeskService,
  ) {}

  /** A page of the entries that the actor may see; with `totalCount` where the selection asks for it. */
  async page(
    page: PageRequest,
    filter: ProviderFilter,
    order: ProviderOrder,
    asked: Selection,
  ): Promise<Connection<Provider> & { totalCount: number | null }> {
    const actor = requireActor();
    const desks = await this.desks.mine();
    const { values, bind } = new Parameters();
    const key = sortKeys[order.by];
    const total = asked['totalCount'] ? [`(${countSql(actor, desks, filter, bind)}) AS total_count`] : [];
    const conditions = conditionsOf(actor, desks, filter, bind);
    if (page.after) {
      const [value, id] = page.after;
      const valid = typeof value === 'string' && (key.type === 'text' || isInstantText(value));
      if (!isUuid(id) || !valid) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      const beyond = order.direction === 'ASC' ? '>' : '<';
      conditions.push(`(${key.sql}, p.id) ${beyond} (${bind(value)}::${key.type}, ${bind(id)}::uuid)`);
    }
    const text = `${selectProviders(total)} WHERE ${conditions.join(' AND ')}
      ORDER BY ${key.sql} ${order.direction}, p.id ${order.direction} LIMIT ${page.first + 1}`;
    const rows = await this.database.read<ProviderColumns>({ text, values });
    const connection = toConnection(
      rows,
      page,
      (row) => providerOf(row, actor, desks),
      (row) => [key.of(row), row.id],
    );
    return { ...connection, totalCount: rows[0]?.total_count ?? null };
  }

  /** How many entries match, at most COUNT_LIMIT; for a page without rows, which carries no total. */
  async count(filter: ProviderFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const text = countSql(requireActor(), await this.desks.mine(), filter, bind);
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** An entry as it is now, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<Provider | null> {
    if (!isUuid(id)) return null;
    const actor = requireActor();
    const desks = await this.desks.mine();
    const { values, bind } = new Parameters();
    const conditions = [`p.id = ${bind(id)}`, ...conditionsOf(actor, desks, {}, bind)];
    const text = `${selectProviders()} WHERE ${conditions.join(' AND ')}`;
    const [row] = await this.database.read<ProviderColumns>({ text, values });
    return row ? providerOf(row, actor, desks) : null;
  }

  /** `find` for a command: what the actor cannot see does not exist for them (NOT_FOUND). */
  async require(id: string): Promise<Provider> {
    const provider = await this.find(id);
    if (!provider) throw new AccessError('NOT_FOUND');
    return provider;
  }
}

function countSql(
  actor: Actor,
  desks: readonly Desk[],
  filter: ProviderFilter,
  bind: (value: unknown) => string,
): string {
  return `SELECT count(*)::int AS total FROM (SELECT FROM provider p
    JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id
    WHERE ${conditionsOf(actor, desks, filter, bind).join(' AND ')} LIMIT ${COUNT_LIMIT}) AS matching`;
}

function conditionsOf(
  actor: Actor,
  desks: readonly Desk[],
  filter: ProviderFilter,
  bind: (value: unknown) => string,
): string[] {
  const conditions = [versionSql(filter.on, bind), visibleSql(actor, desks, bind)];
  if (filter.status?.length) conditions.push(`v.status = ANY(${bind(filter.status)}::text[])`);
  if (filter.kind) conditions.push(`v.provider_kind = ${bind(filter.kind)}`);
  if (filter.place) {
    const range = placeRange(filter.place);
    conditions.push(range ? `v.jurisdiction_code BETWEEN ${bind(range[0])} AND ${bind(range[1])}` : 'false');
  }
  if (filter.scope) conditions.push(`${bind(filter.scope)} = ANY(v.scopes)`);
  if (filter.search?.trim()) {
    const pattern = bind(anywhere(filter.search));
    conditions.push(`(v.name ILIKE ${pattern} OR p.filing_number ILIKE ${pattern} OR v.uscc ILIKE ${pattern})`);
  }
  return conditions;
}
