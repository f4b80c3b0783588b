import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import { joinProvider } from '../annual-report/provider-columns.js';
import { withinSql } from '../annual-report/provider-scope.js';
import type { EvaluationItemFilter } from './annual-evaluation.inputs.js';
import { itemScopeSql } from './annual-evaluation.policy.js';
import type { EvaluationItem } from './evaluation-item.graphql.js';
import { joinDecision } from './evaluation-decision.sql.js';
import { type ItemColumns, itemOf, itemRank, selectItems } from './evaluation-item.sql.js';

type Bind = (value: unknown) => string;

/** Reads the providers of runs: one statement for a page or a record. */
@Injectable()
export class EvaluationItemReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
  ) {}

  /** A page of a run: proposed revocations first, then rectifications, failures, what waits, and what is to be kept; by place. */
  async page(
    runId: string,
    page: PageRequest,
    filter: EvaluationItemFilter,
    selection: Selection,
  ): Promise<Connection<EvaluationItem>> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = await this.conditions(runId, filter, bind);
    if (page.after) {
      const [rank, code, id] = page.after;
      if (!Number.isInteger(rank) || typeof code !== 'string' || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(
        `(${itemRank}, v.jurisdiction_code, i.provider_id) > (${bind(rank)}::int, ${bind(code)}, ${bind(id)}::uuid)`,
      );
    }
    const rows = await this.database.read<ItemColumns>({
      text: `${selectItems(selection)} WHERE ${conditions.join(' AND ')}
        ORDER BY ${itemRank}, v.jurisdiction_code, i.provider_id LIMIT ${page.first + 1}`,
      values,
    });
    const actor = requireActor();
    const desks = await this.desks.mine();
    const today = this.clock.today();
    return toConnection(
      rows,
      page,
      (row) => itemOf(row, actor, desks, today),
      (row) => [row.rank, row.jurisdiction_code, row.provider_id],
    );
  }

  /** How many providers of a run match. */
  async count(runId: string, filter: EvaluationItemFilter): Promise<number> {
    const values: unknown[] = [];
    const conditions = await this.conditions(runId, filter, (value) => `$${values.push(value)}`);
    const [row] = await this.database.read<{ total: number }>({
      text: `SELECT count(*)::int AS total FROM evaluation_item i ${joinProvider('i')} ${joinDecision} WHERE ${conditions.join(' AND ')}`,
      values,
    });
    return row?.total ?? 0;
  }

  /** One provider of a run by `run:provider`, or null where the actor may not see it or there is none. */
  async find(id: string, selection: Selection): Promise<EvaluationItem | null> {
    const [runId = '', providerId = ''] = id.split(':');
    const [item] = (await this.read([providerId], runId, selection)).get(providerId) ?? [];
    return item ?? null;
  }

  /** The evaluations of each of these providers that the actor may see, latest first. */
  ofProviders(ids: readonly string[], selection: Selection): Promise<Map<string, EvaluationItem[]>> {
    return this.read(ids, null, selection);
  }

  private async read(
    ids: readonly string[],
    runId: string | null,
    selection: Selection,
  ): Promise<Map<string, EvaluationItem[]>> {
    const found = new Map<string, EvaluationItem[]>(ids.map((id) => [id, []]));
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const actor = requireActor();
    const desks = await this.desks.mine();
    const conditions = [
      `i.provider_id = ANY(${bind(ids.filter((id) => isUuid(id)))}::uuid[])`,
      itemScopeSql(actor, desks, bind),
    ];
    if (runId !== null) conditions.push(isUuid(runId) ? `i.run_id = ${bind(runId)}` : 'false');
    const rows = await this.database.read<ItemColumns>({
      text: `${selectItems(selection)} WHERE ${conditions.join(' AND ')} ORDER BY e.year DESC, e.started_at DESC`,
      values,
    });
    for (const row of rows) found.get(row.provider_id)?.push(itemOf(row, actor, desks, this.clock.today()));
    return found;
  }

  private async conditions(runId: string, filter: EvaluationItemFilter, bind: Bind): Promise<string[]> {
    const scope = itemScopeSql(requireActor(), await this.desks.mine(), bind);
    const conditions = [isUuid(runId) ? `i.run_id = ${bind(runId)}` : 'false', scope];
    if (filter.proposal?.length) conditions.push(`i.proposal = ANY(${bind(filter.proposal)}::text[])`);
    if (filter.decided != null) conditions.push(`d.decided_at IS ${filter.decided ? 'NOT NULL' : 'NULL'}`);
    if (filter.decision?.length) conditions.push(`d.decision = ANY(${bind(filter.decision)}::text[])`);
    if (filter.failed != null) conditions.push(`i.failure IS ${filter.failed ? 'NOT NULL' : 'NULL'}`);
    if (filter.place) conditions.push(withinSql(filter.place, 'v.jurisdiction_code', bind));
    return conditions;
  }
}
