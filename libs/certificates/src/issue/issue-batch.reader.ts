import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { IssueBatchStatus, IssueSelection } from '@shidian/contract/certificates.js';
import { isInstantText } from '@shidian/platform/clock/instant-text.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { Parameters } from '../record/parameters.js';
import type { IssueBatch } from './issue.graphql.js';
import type { IssueVerdict } from './issue.enums.js';
import { batchAbilities, maySeeBatches } from './issue.policy.js';

interface Row {
  readonly id: string;
  readonly programmeId: string;
  readonly level: string;
  readonly selection: IssueSelection;
  readonly status: IssueBatchStatus;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly needsSecondPerson: boolean;
  readonly total: number;
  readonly moreWaiting: boolean;
  readonly issued: number;
  readonly refused: number;
  readonly preparedById: string;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  /** Full precision for cursors; a JavaScript date holds milliseconds only. */
  readonly preparedAtExact: string;
  readonly decision: IssueVerdict | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly startedBy: string | null;
  readonly startedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly finishedAt: Date | null;
}

const SELECT = `
  SELECT b.id, b.programme_id AS "programmeId", b.level, b.selection, b.status, b.package_id AS "packageId", b.package_version AS "packageVersion",
    b.needs_second_person AS "needsSecondPerson", b.total, b.more_waiting AS "moreWaiting", sums.issued, sums.refused, b.prepared_by AS "preparedById", pu.name AS "preparedBy",
    b.prepared_at AS "preparedAt", b.prepared_at::text AS "preparedAtExact", d.decision, d.reason, du.name AS "decidedBy", d.decided_at AS "decidedAt",
    su.name AS "startedBy", b.started_at AS "startedAt", b.stopped_at AS "stoppedAt", b.finished_at AS "finishedAt"
  FROM issue_batch b JOIN user_account pu ON pu.id = b.prepared_by
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE i.state = 'ISSUED')::int AS issued, count(*) FILTER (WHERE i.state = 'REFUSED')::int AS refused
    FROM issue_item i WHERE i.tenant_id = b.tenant_id AND i.batch_id = b.id
  ) sums
  LEFT JOIN issue_decision d ON d.tenant_id = b.tenant_id AND d.batch_id = b.id
  LEFT JOIN user_account du ON du.id = d.decided_by LEFT JOIN user_account su ON su.id = b.started_by`;

/** Reads batches and how they add up: one statement for a page or a record. */
@Injectable()
export class IssueBatchReader {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /** A page of batches, the latest first. */
  async page(page: PageRequest, status: readonly IssueBatchStatus[] | null): Promise<Connection<IssueBatch>> {
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [scopeSql(actor), ...statusSql(status, bind)];
    if (page.after) {
      const [at, id] = page.after;
      if (!isInstantText(at) || !isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`(b.prepared_at, b.id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
    }
    const text = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY b.prepared_at DESC, b.id DESC LIMIT ${page.first + 1}`;
    const rows = await this.database.read<Row>({ text, values });
    const nodes = new Map(await Promise.all(rows.map(async (row) => [row.id, await this.of(row, actor)] as const)));
    return toConnection(
      rows,
      page,
      (row) => nodes.get(row.id) as IssueBatch,
      (row) => [row.preparedAtExact, row.id],
    );
  }

  /** How many batches match. */
  async count(status: readonly IssueBatchStatus[] | null): Promise<number> {
    const { values, bind } = new Parameters();
    const conditions = [scopeSql(requireActor()), ...statusSql(status, bind)];
    const text = `SELECT count(*)::int AS total FROM issue_batch b WHERE ${conditions.join(' AND ')}`;
    const [row] = await this.database.read<{ total: number }>({ text, values });
    return row?.total ?? 0;
  }

  /** A batch, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<IssueBatch | null> {
    if (!isUuid(id)) return null;
    const actor = requireActor();
    const text = `${SELECT} WHERE b.id = $1 AND ${scopeSql(actor)}`;
    const [row] = await this.database.read<Row>({ text, values: [id] });
    return row ? this.of(row, actor) : null;
  }

  private async of(row: Row, actor: Actor): Promise<IssueBatch> {
    const { certification } = (await this.packages.get(row.packageId, row.packageVersion)).content;
    const level = certification?.levels.find(({ id }) => id === row.level);
    const { decision, decidedBy, decidedAt, reason, total, issued, refused } = row;
    return {
      ...row,
      levelTitle: level?.title ?? { zh: row.level, en: row.level },
      reconciliation: { total, issued, refused, open: total - issued - refused },
      decision: decision && decidedBy && decidedAt ? { decision, reason, decidedBy, decidedAt } : null,
      abilities: batchAbilities(actor, row),
    };
  }
}

function scopeSql(actor: Actor): string {
  return maySeeBatches(actor) ? 'true' : 'false';
}

function statusSql(status: readonly IssueBatchStatus[] | null, bind: (value: unknown) => string): string[] {
  return status?.length ? [`b.status = ANY(${bind(status)}::text[])`] : [];
}
