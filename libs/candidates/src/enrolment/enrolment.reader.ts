import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { nameKey } from '../candidate/person-name.js';
import type { Enrolment } from './enrolment.graphql.js';
import type { EnrolmentFilter } from './enrolment.inputs.js';
import { visibleSql } from './enrolment.policy.js';
import { type EnrolmentColumns, enrolmentOf, FROM_ENROLMENTS, selectEnrolments } from './enrolment.sql.js';

/** Most matches that are counted exactly; a larger list answers this number. */
const COUNT_LIMIT = 10_000;

type Bind = (value: unknown) => string;

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Reads the enrolments that the actor may see: one statement for a page or a record. */
@Injectable()
export class EnrolmentReader {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /** A page, latest first. Refuses BAD_CURSOR. */
  async page(page: PageRequest, filter: EnrolmentFilter, selection: Selection): Promise<Connection<Enrolment>> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = conditionsOf(filter, bind);
    if (page.after) {
      const [at, id] = page.after;
      if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUuid(id))
        throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(e.created_at, e.id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.read<EnrolmentColumns>({
      text: `${selectEnrolments(selection)} WHERE ${conditions.join(' AND ')}
        ORDER BY e.created_at DESC, e.id DESC LIMIT ${page.first + 1}`,
      values,
    });
    const contents = await this.contentsOf(rows);
    const actor = requireActor();
    return toConnection(
      rows,
      page,
      (row) => enrolmentOf(row, contents.get(row) as PackageContent, actor),
      (row) => [row.created_at_text, row.id],
    );
  }

  /** How many match, at most COUNT_LIMIT. */
  async count(filter: EnrolmentFilter): Promise<number> {
    const values: unknown[] = [];
    const conditions = conditionsOf(filter, (value) => `$${values.push(value)}`);
    const [row] = await this.database.read<{ total: number }>({
      text: `SELECT count(*)::int AS total FROM (SELECT ${FROM_ENROLMENTS} WHERE ${conditions.join(' AND ')} LIMIT ${COUNT_LIMIT}) AS matches`,
      values,
    });
    return row?.total ?? 0;
  }

  /** One enrolment, or null where the actor may not see it or there is none. */
  async find(id: string, selection: Selection): Promise<Enrolment | null> {
    if (!isUuid(id)) return null;
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const conditions = [`e.id = ${bind(id)}`, ...conditionsOf({}, bind)];
    const rows = await this.database.read<EnrolmentColumns>({
      text: `${selectEnrolments(selection)} WHERE ${conditions.join(' AND ')}`,
      values,
    });
    const contents = await this.contentsOf(rows);
    const [row] = rows;
    return row ? enrolmentOf(row, contents.get(row) as PackageContent, requireActor()) : null;
  }

  private async contentsOf(rows: readonly EnrolmentColumns[]): Promise<Map<EnrolmentColumns, PackageContent>> {
    const contents = new Map<EnrolmentColumns, PackageContent>();
    for (const row of rows) contents.set(row, (await this.packages.get(row.package_id, row.package_version)).content);
    return contents;
  }
}

function conditionsOf(filter: EnrolmentFilter, bind: Bind): string[] {
  const conditions = ['e.tenant_id = app_tenant()', visibleSql(requireActor(), bind)];
  const same = (column: string, id: string): string => (isUuid(id) ? `${column} = ${bind(id)}` : 'false');
  if (filter.programmeId) conditions.push(same('e.programme_id', filter.programmeId));
  if (filter.level) conditions.push(`e.level = ${bind(filter.level)}`);
  if (filter.status?.length) conditions.push(`e.status = ANY(${bind(filter.status)}::text[])`);
  if (filter.organisationId) conditions.push(same('e.organisation_id', filter.organisationId));
  if (filter.candidateId) conditions.push(same('e.candidate_id', filter.candidateId));
  const search = filter.search?.trim();
  if (search) conditions.push(`(c.name_key LIKE ${bind(like(nameKey(search)))} OR o.name ILIKE ${bind(like(search))})`);
  return conditions;
}
