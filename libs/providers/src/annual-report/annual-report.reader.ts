import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { DeskService } from '@shidian/identity/desk/desk.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import type { AnnualReport } from './annual-report.graphql.js';
import type { AnnualReportFilter } from './annual-report.inputs.js';
import { type ReportColumns, reportOf, selectReports } from './annual-report.sql.js';
import { reportStateSql } from './annual-report.state.js';
import { joinProvider } from './provider-columns.js';
import { providerScopeSql, withinSql } from './provider-scope.js';

type Bind = (value: unknown) => string;

/** Reads reports: one statement for a page or a record, holding exactly what was asked for and may be seen. */
@Injectable()
export class AnnualReportReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desks: DeskService,
  ) {}

  /** A page: the latest year first, in it those that were never submitted. */
  async page(page: PageRequest, filter: AnnualReportFilter, selection: Selection): Promise<Connection<AnnualReport>> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = await this.conditions(filter, bind);
    if (page.after) {
      const [year, submitted, id] = page.after;
      if (!Number.isInteger(year) || (submitted !== 0 && submitted !== 1) || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(
        `(-r.year, (r.attempt > 0)::int, r.id) > (-${bind(year)}::int, ${bind(submitted)}::int, ${bind(id)}::uuid)`,
      );
    }
    const rows = await this.database.read<ReportColumns>({
      text: `${selectReports(selection)} WHERE ${conditions.join(' AND ')}
        ORDER BY -r.year, (r.attempt > 0)::int, r.id LIMIT ${page.first + 1}`,
      values,
    });
    const actor = requireActor();
    const today = this.clock.today();
    return toConnection(
      rows,
      page,
      (row) => reportOf(row, actor, today),
      (row) => [row.year, row.attempt > 0 ? 1 : 0, row.id],
    );
  }

  /** How many reports match. */
  async count(filter: AnnualReportFilter): Promise<number> {
    const values: unknown[] = [];
    const conditions = await this.conditions(filter, (value) => `$${values.push(value)}`);
    const [row] = await this.database.read<{ total: number }>({
      text: `SELECT count(*)::int AS total FROM annual_report r ${joinProvider('r')} WHERE ${conditions.join(' AND ')}`,
      values,
    });
    return row?.total ?? 0;
  }

  /** One report, or null where the actor may not see it or there is none. */
  async find(id: string, selection: Selection): Promise<AnnualReport | null> {
    if (!isUuid(id)) return null;
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = [`r.id = ${bind(id)}`, ...(await this.conditions({}, bind))];
    const [row] = await this.database.read<ReportColumns>({
      text: `${selectReports(selection)} WHERE ${conditions.join(' AND ')}`,
      values,
    });
    return row ? reportOf(row, requireActor(), this.clock.today()) : null;
  }

  /** The reports of each of these providers that the actor may see, latest year first. */
  async ofProviders(ids: readonly string[], selection: Selection): Promise<Map<string, AnnualReport[]>> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = [`r.provider_id = ANY(${bind(ids)}::uuid[])`, ...(await this.conditions({}, bind))];
    const rows = await this.database.read<ReportColumns>({
      text: `${selectReports(selection)} WHERE ${conditions.join(' AND ')} ORDER BY r.year DESC, r.id`,
      values,
    });
    const actor = requireActor();
    const today = this.clock.today();
    const found = new Map<string, AnnualReport[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row.provider_id)?.push(reportOf(row, actor, today));
    return found;
  }

  private async conditions(filter: AnnualReportFilter, bind: Bind): Promise<string[]> {
    const conditions = [providerScopeSql(requireActor(), await this.desks.mine(), bind)];
    if (filter.year != null) conditions.push(`r.year = ${bind(filter.year)}`);
    if (filter.place) conditions.push(withinSql(filter.place, 'v.jurisdiction_code', bind));
    if (filter.state?.length) {
      // Bound only where it is used: the database refuses a parameter that its statement does not name.
      const today = filter.state.some((state) => state !== 'SUBMITTED') ? `${bind(this.clock.today())}::date` : '';
      conditions.push(`(${filter.state.map((state) => reportStateSql[state](today)).join(' OR ')})`);
    }
    return conditions;
  }
}
