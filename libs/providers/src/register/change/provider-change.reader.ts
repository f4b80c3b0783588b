import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { type Actor, perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import type { ProviderSummary } from '../../annual-report/provider-summary.graphql.js';
import { Parameters, placeRange } from '../parameters.js';
import { ALSO_IN, RECORDED_IN } from './also-in.sql.js';
import type { ProviderChange } from './provider-change.graphql.js';
import type { ProviderChangeFilter } from './provider-change.inputs.js';
import { visibleChangesSql } from './provider-change.policy.js';
import { type ChangeColumns, changeOf, FROM_CHANGES, restRank, selectChanges } from './provider-change.sql.js';

/** Most matches that are counted exactly; a larger list answers this number. */
const COUNT_LIMIT = 10_000;

/** Reads the changes that the actor may see. */
@Injectable()
export class ProviderChangeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
  ) {}

  /** A page of changes, those due first in front, then those that wait at no desk, the latest first; with `totalCount` where the selection asks for it. */
  async page(
    page: PageRequest,
    filter: ProviderChangeFilter,
    asked: Selection,
  ): Promise<Connection<ProviderChange> & { totalCount: number | null }> {
    const actor = requireActor();
    const desks = await this.desks.mine();
    const { values, bind } = new Parameters();
    const total = asked['totalCount'] ? [`(${countSql(actor, desks, filter, bind)}) AS total_count`] : [];
    const select = selectChanges(actor, bind, total);
    const conditions = conditionsOf(actor, desks, filter, bind);
    if (page.after) {
      const [day, rank, id] = page.after;
      if (!isUuid(id) || !/^-?\d{1,18}$/.test(String(rank)) || !(day === 'infinity' || isIsoDate(day)))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(
        `(c.due_key, ${restRank}, c.id) > (${bind(day)}::date, ${bind(rank)}::bigint, ${bind(id)}::uuid)`,
      );
    }
    const text = `${select} WHERE ${conditions.join(' AND ')} ORDER BY c.due_key, ${restRank}, c.id LIMIT ${page.first + 1}`;
    const rows = await this.database.read<ChangeColumns>({ text, values });
    const today = this.clock.today();
    const connection = toConnection(
      rows,
      page,
      (row) => changeOf(row, actor, desks, today),
      (row) => [row.due_key, row.rest_rank, row.id],
    );
    return { ...connection, totalCount: rows[0]?.total_count ?? null };
  }

  /** How many changes match, at most COUNT_LIMIT; for a page without rows, which carries no total. */
  async count(filter: ProviderChangeFilter): Promise<number> {
    const { values, bind } = new Parameters();
    const text = countSql(requireActor(), await this.desks.mine(), filter, bind);
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** A change, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<ProviderChange | null> {
    if (!isUuid(id)) return null;
    const [change] = await this.select((bind) => `c.id = ${bind(id)}`);
    return change ?? null;
  }

  /** The changes of an entry, and those of its unit that were recorded in it, latest first; for all entries of a request at once. */
  of(providerId: string): Promise<ProviderChange[]> {
    const load = async (ids: readonly string[]): Promise<ProviderChange[][]> => {
      const recorded = await this.database.read<{ id: string; providerId: string }>({
        name: 'changes-recorded-in',
        text: RECORDED_IN,
        values: [ids],
      });
      const elsewhere = recorded.map(({ id }) => id);
      const changes = await this.select(
        (bind) => `(h.provider_id = ANY(${bind(ids)}) OR h.id = ANY(${bind(elsewhere)}))`,
      );
      const isOf = (change: ProviderChange, id: string) =>
        change.provider.id === id || recorded.some((one) => one.id === change.id && one.providerId === id);
      return ids.map((id) => changes.filter((change) => isOf(change, id)));
    };
    return perRequest('changes-of-providers', () => new DataLoader(load, { cache: false })).load(providerId);
  }

  /** The other entries of the unit that a change concerns as well: those that it was recorded in, or until then would be. */
  alsoIn(id: string): Promise<ProviderSummary[]> {
    const load = async (ids: readonly string[]): Promise<ProviderSummary[][]> => {
      const rows = await this.database.read<ProviderSummary & { changeId: string }>({
        name: 'entries-of-changes',
        text: ALSO_IN,
        values: [ids],
      });
      return ids.map((one) => rows.filter(({ changeId }) => changeId === one));
    };
    return perRequest('entries-of-changes', () => new DataLoader(load, { cache: false })).load(id);
  }

  private async select(condition: (bind: (value: unknown) => string) => string): Promise<ProviderChange[]> {
    const actor = requireActor();
    const desks = await this.desks.mine();
    const { values, bind } = new Parameters();
    const text = `${selectChanges(actor, bind)} WHERE ${condition(bind)} AND ${visibleChangesSql(actor, desks, bind)} ORDER BY c.id DESC`;
    const rows = await this.database.read<ChangeColumns>({ text, values });
    return rows.map((row) => changeOf(row, actor, desks, this.clock.today()));
  }
}

function countSql(
  actor: Actor,
  desks: readonly Desk[],
  filter: ProviderChangeFilter,
  bind: (value: unknown) => string,
): string {
  return `SELECT count(*)::int AS total FROM (SELECT ${FROM_CHANGES}
    WHERE ${conditionsOf(actor, desks, filter, bind).join(' AND ')} LIMIT ${COUNT_LIMIT}) AS matching`;
}

function conditionsOf(
  actor: Actor,
  desks: readonly Desk[],
  filter: ProviderChangeFilter,
  bind: (value: unknown) => string,
): string[] {
  const conditions = [visibleChangesSql(actor, desks, bind)];
  if (filter.status?.length) conditions.push(`c.status = ANY(${bind(filter.status)}::text[])`);
  if (filter.kind) conditions.push(`h.change_kind = ${bind(filter.kind)}`);
  if (filter.place) {
    const range = placeRange(filter.place);
    conditions.push(range ? `c.jurisdiction_code BETWEEN ${bind(range[0])} AND ${bind(range[1])}` : 'false');
  }
  if (filter.providerId)
    conditions.push(isUuid(filter.providerId) ? `h.provider_id = ${bind(filter.providerId)}` : 'false');
  return conditions;
}
