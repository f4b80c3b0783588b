import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { ProviderStatus } from '@shidian/contract/providers.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import type { ReportAbility } from './annual-report.enums.js';
import { faultsOf, figureNames, figuresOf } from './annual-report.figures.js';
import { type GuardedReport, isOwnReport, reportAbilities } from './annual-report.policy.js';
import { EVALUATED } from './annual-report.sql.js';
import { joinProvider } from './provider-columns.js';
import { AnnualReportOpener } from './annual-report.opener.js';
import { lockReports } from './report-lock.js';

interface ReportRow extends GuardedReport {
  readonly id: string;
  readonly year: number;
  readonly filingNumber: string;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly draftVersion: number;
}

const known: ReadonlySet<string> = new Set(figureNames);
// Half-typed figures are kept as typed; no figure is longer than this.
const MOST_TYPED = 30;

/** Commands on annual reports: who may, then what happens; each runs in the caller's transaction. */
@Injectable()
export class AnnualReportService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly opener: AnnualReportOpener,
  ) {}

  /** Opens the reports on a year that is over for everyone in force; answers how many are new. Refuses REPORT_YEAR. */
  async openYear(year: number): Promise<number> {
    if (year < 2000 || year >= Number(this.clock.today().slice(0, 4)))
      throw new Refusal({ code: 'REPORT_YEAR', field: ['year'], params: { year } });
    const opened = await this.opener.open(year);
    if (opened > 0)
      await this.audit.record({
        action: 'annual-report.open',
        subjectKind: 'annual-report',
        subjectId: String(year),
        detail: { opened },
      });
    return opened;
  }

  /** Merges changed figures into the draft, as typed. Refuses REPORT_CHANGES, UNKNOWN_FIGURE, and CONFLICT when somebody else saved. */
  async save(id: string, baseVersion: number, changes: unknown): Promise<void> {
    await this.require(id, 'EDIT');
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes))
      throw new Refusal({ code: 'REPORT_CHANGES', field: ['changes'] });
    const entries = Object.entries(changes);
    const faults = entries.flatMap(([figure, value]) => {
      if (!known.has(figure)) return [{ code: 'UNKNOWN_FIGURE', field: ['changes', figure], params: { figure } }];
      return isTyped(value) ? [] : [{ code: 'REPORT_CHANGES', field: ['changes', figure] }];
    });
    if (faults.length > 0) throw new Refusal(faults);
    const saved = await this.database.tx.execute(
      `UPDATE annual_report SET draft = jsonb_strip_nulls(draft || $3::jsonb), draft_version = draft_version + 1, saved_at = $4
       WHERE id = $1 AND draft_version = $2`,
      [id, baseVersion, JSON.stringify(changes), this.clock.now()],
    );
    if (saved === 0) throw new Refusal({ code: 'CONFLICT', field: ['baseVersion'] });
  }

  /** Appends the draft as a submission. Refuses CONFLICT, every faulty figure at once, and REPORT_EVALUATED for a correction that comes too late. */
  async submit(id: string, draftVersion: number): Promise<void> {
    const row = await this.require(id, 'SUBMIT');
    if (row.draftVersion !== draftVersion) throw new Refusal({ code: 'CONFLICT', field: ['draftVersion'] });
    const faults = faultsOf(row.draft);
    if (faults.length > 0)
      throw new Refusal(faults.map(({ figure, code, params = {} }) => ({ code, field: ['figures', figure], params })));
    const { tenantId, userId } = requireActor();
    const attempt = row.attempt + 1;
    await this.database.tx.execute(
      `INSERT INTO annual_report_submission (tenant_id, report_id, attempt, figures, submitted_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [tenantId, id, attempt, JSON.stringify(figuresOf(row.draft)), userId, this.clock.now()],
    );
    await this.database.tx.execute(`UPDATE annual_report SET attempt = $2 WHERE id = $1`, [id, attempt]);
    await this.audit.record({
      action: 'annual-report.submit',
      subjectKind: 'annual-report',
      subjectId: id,
      detail: { filingNumber: row.filingNumber, year: row.year, attempt },
    });
  }

  /**
   * The locked report, if the actor may do this with it now. A report of somebody else does not exist for them (NOT_FOUND).
   * The start of an evaluation waits for what is going on here, and what comes after it finds it started.
   */
  private async require(id: string, ability: ReportAbility): Promise<ReportRow> {
    const actor = requireActor();
    if (!isUuid(id)) throw new AccessError('NOT_FOUND');
    await lockReports(this.database.tx, 'shared');
    const [row] = await this.database.tx.query<ReportRow & { providerStatus: ProviderStatus }>(
      `SELECT r.id, r.year, r.attempt, r.draft, r.draft_version AS "draftVersion", p.filing_number AS "filingNumber",
         v.organisation_id AS "organisationId", v.status AS "providerStatus", ${EVALUATED} AS evaluated
       FROM annual_report r ${joinProvider('r')} WHERE r.id = $1 FOR UPDATE OF r`,
      [id],
    );
    if (!row || !isOwnReport(actor, row)) throw new AccessError('NOT_FOUND');
    if (!reportAbilities(actor, row).includes(ability))
      throw new Refusal({
        code: row.providerStatus === 'IN_FORCE' ? 'REPORT_EVALUATED' : 'NOT_IN_FORCE',
        field: ['id'],
      });
    return row;
  }
}

function isTyped(value: unknown): boolean {
  if (value === null || typeof value === 'number') return true;
  return typeof value === 'string' && value.length <= MOST_TYPED;
}
