import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { evaluationProposals } from '@shidian/contract/providers.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { type Outcome, outcomes } from '@shidian/rules/findings.js';
import { joinDecision } from './evaluation-decision.sql.js';
import { joinProvider } from '../annual-report/provider-columns.js';
import type {
  AnnualEvaluation,
  EvaluationPlaceCount,
  OutcomeCount,
  ProposalCount,
} from './annual-evaluation.graphql.js';
import { itemScopeSql, runAbilities, runScopeSql } from './annual-evaluation.policy.js';
import { addDays } from './calendar-days.js';
import { BY_OUTCOME, BY_PLACE, BY_PROPOSAL, type RunColumns, runColumns } from './evaluation-run.sql.js';

type Bind = (value: unknown) => string;

/** Reads runs and their counts; what is counted is what the actor may see. */
@Injectable()
export class EvaluationRunReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
    private readonly packages: RulePackageService,
  ) {}

  /** A page of runs, the latest first. */
  async page(page: PageRequest): Promise<Connection<AnnualEvaluation>> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const actor = requireActor();
    const desks = await this.desks.mine();
    const conditions = [runScopeSql(actor, bind)];
    if (page.after) {
      const [startedAt, id] = page.after;
      if (!isInstantText(startedAt) || !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(e.started_at, e.id) < (${bind(startedAt)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.read<RunColumns>({
      text: `${selectRuns(actor, desks, bind)} WHERE ${conditions.join(' AND ')}
        ORDER BY e.started_at DESC, e.id DESC LIMIT ${page.first + 1}`,
      values,
    });
    const nodes = new Map(
      await Promise.all(rows.map(async (row) => [row.id, await this.runOf(row, actor, desks)] as const)),
    );
    return toConnection(
      rows,
      page,
      (row) => nodes.get(row.id) as AnnualEvaluation,
      (row) => [row.started_at_exact, row.id],
    );
  }

  /** How many runs the actor may see. */
  async count(): Promise<number> {
    const values: unknown[] = [];
    const scope = runScopeSql(requireActor(), (value) => `$${values.push(value)}`);
    const text = `SELECT count(*)::int AS total FROM evaluation_run e WHERE ${scope}`;
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** One run, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<AnnualEvaluation | null> {
    if (!isUuid(id)) return null;
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const actor = requireActor();
    const desks = await this.desks.mine();
    const text = `${selectRuns(actor, desks, bind)} WHERE e.id = ${bind(id)} AND ${runScopeSql(actor, bind)}`;
    const [row] = await this.database.read<RunColumns>({ text, values });
    return row ? this.runOf(row, actor, desks) : null;
  }

  /** Counts by proposal, all of them, in the order of the list. */
  async byProposal(id: string): Promise<ProposalCount[]> {
    const rows = await this.counts<ProposalCount>(id, BY_PROPOSAL);
    const found = new Map(rows.map((row) => [row.proposal, row]));
    return evaluationProposals.map((proposal) => found.get(proposal) ?? { proposal, count: 0, decided: 0 });
  }

  /** Counts by outcome, all of them, in the order of the list. */
  async byOutcome(id: string): Promise<OutcomeCount[]> {
    const rows = await this.counts<OutcomeCount>(id, BY_OUTCOME);
    const found = new Map(rows.map((row) => [row.outcome, row.count]));
    return outcomes.map((outcome: Outcome) => ({ outcome, count: found.get(outcome) ?? 0 }));
  }

  /** Counts by city, in the order of the codes. */
  byPlace(id: string): Promise<EvaluationPlaceCount[]> {
    return this.counts<EvaluationPlaceCount>(id, BY_PLACE);
  }

  private async counts<Row extends object>(id: string, sql: (scope: string) => string): Promise<Row[]> {
    const values: unknown[] = [id];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const scope = itemScopeSql(requireActor(), await this.desks.mine(), bind);
    return this.database.read<Row>({ text: sql(scope), values });
  }

  private async runOf(row: RunColumns, actor: Actor, desks: readonly Desk[]): Promise<AnnualEvaluation> {
    const { content } = await this.packages.get(row.package_id, row.package_version);
    return {
      id: row.id,
      programmeId: row.programme_id,
      year: row.year,
      status: row.status,
      packageId: row.package_id,
      packageVersion: row.package_version,
      evaluatedOn: row.evaluated_on,
      suggestedRectifyBy: addDays(this.clock.today(), content.filing?.annual.rectifyWithinDays ?? 0),
      startedAt: row.started_at,
      startedBy: row.started_by,
      stoppedAt: row.stopped_at,
      finishedAt: row.finished_at,
      progress: row.progress,
      abilities: runAbilities(actor, desks, row.status),
    };
  }
}

function selectRuns(actor: Actor, desks: readonly Desk[], bind: Bind): string {
  const scope = itemScopeSql(actor, desks, bind);
  return `SELECT ${runColumns}, (
      SELECT json_build_object('total', count(*), 'evaluated', count(i.evaluated_at), 'failed', count(i.failure), 'decided', count(d.decided_at))
      FROM evaluation_item i ${scope === 'true' ? '' : joinProvider('i')}
      ${joinDecision}
      WHERE i.tenant_id = e.tenant_id AND i.run_id = e.id AND ${scope}) AS progress
    FROM evaluation_run e JOIN user_account u ON u.id = e.started_by`;
}
