import type { Actor } from '@shidian/platform/context/scope.js';
import type { ReportFigures } from '@shidian/providers/annual-report/annual-report.figures.js';
import type { RecordedFigures } from '@shidian/providers/annual-report/recorded-figures.js';
import type { FilingJourney, MadeUnit } from './filing-journey.js';
import { holidaysOf } from './holidays.js';
import type { Offices } from './offices.js';
import type { ProvinceServices } from './services.js';

/** Code of the province. */
export const PROVINCE = '330000';

/** Who acts for the province beside its offices. */
export interface ProvincePeople {
  readonly manager: Actor;
  readonly second: Actor;
}

/** The rounds of filings by `<years ago> <kind>`. */
export type FilingRounds = ReadonlyMap<string, string>;

/** A report that waits to be handed in, with who hands it in and what is on record of the year. */
export interface OpenReport {
  readonly reportId: string;
  readonly recorded: RecordedFigures | null;
  readonly index: number;
  readonly unit: MadeUnit;
}

/** The province's programme of filings as the demonstration plays it. */
export class Province {
  constructor(
    private readonly services: ProvinceServices,
    readonly programmeId: string,
    readonly rounds: FilingRounds,
    readonly offices: Offices,
    private readonly people: ProvincePeople,
    readonly journeys: readonly FilingJourney[],
    /** Does what waits in the outbox, as the worker would. */
    readonly runJobs: () => Promise<void>,
  ) {}

  /** The tenant's first act: caps and targets as the package states them, the targets moved to the years around the present. */
  async publishQuotas(source: { packageId: string; packageVersion: string }, thisYear: number): Promise<void> {
    const { base, plans, planReader, allotments } = this.services;
    const { manager } = this.people;
    await base.as(manager, async () => {
      const id = await plans.start({
        ...source,
        programmeId: this.programmeId,
        name: '名额与培养任务',
        source: 'PACKAGE',
      });
      const plan = (await planReader.list(this.programmeId)).find((one) => one.id === id);
      if (!plan) throw new Error('the plan that was begun is not there');
      const last = Math.max(...plan.targets.map(({ year }) => year));
      const lines = plan.targets.map(({ jurisdictionCode, year, people }) => ({ jurisdictionCode, year, people }));
      const targets = [
        ...lines.map((line) => ({ ...line, people: null })),
        ...lines.map((line) => ({ ...line, year: line.year - last + thisYear })),
      ];
      await plans.change({ id, draftVersion: plan.draftVersion, caps: [], targets });
      await plans.publish({ id, draftVersion: plan.draftVersion + 1, reason: '首次下达各市名额与培养任务。' });
    });
    await base.as(manager, () =>
      allotments.allot({
        programmeId: this.programmeId,
        jurisdictionCode: '330300',
        providerKind: 'PRACTICE_BASE',
        slots: 2,
        reason: '支持跨境电商综合试验区建设。',
      }),
    );
  }

  draft(journey: FilingJourney, yearsAgo: number, complete = true): Promise<void> {
    const round = this.rounds.get(`${yearsAgo} ${journey.unit.plan.kind}`);
    if (!round) throw new Error(`no round of ${yearsAgo} years ago for ${journey.unit.plan.kind}`);
    return journey.draft(round, this.services.base.clock.today(), complete);
  }

  /** One announcement for a batch; as many as one holds at a time. */
  async publish(journeys: readonly FilingJourney[], yearsAgo: number): Promise<void> {
    const year = this.services.base.clock.today().slice(0, 4);
    const ids = journeys.map(({ id }) => id);
    for (let from = 0, part = 1; from < ids.length; from += 100, part++) {
      const number = `${year}年第${5 - yearsAgo}${part}号`;
      await this.services.base.as(this.offices.of(PROVINCE), () =>
        this.services.publications.publish(ids.slice(from, from + 100), number, '电子商务培训机构和实践基地备案名单'),
      );
    }
  }

  /** The table of a year's holidays, as an operator loads it. */
  async loadHolidays(year: number): Promise<void> {
    await this.services.base.as(this.people.manager, () => this.services.holidays.import(holidaysOf(year)));
  }

  async openReports(year: number): Promise<void> {
    await this.services.base.as(this.people.manager, () => this.services.reports.openYear(year));
  }

  /** The reports on a year that wait to be handed in. */
  async openReportsOf(year: number): Promise<OpenReport[]> {
    const rows = await this.services.base.inTenant(this.people.manager.tenantId, () =>
      this.services.base.database.tx.query<{ reportId: string; providerId: string; caseId: string; holder: string }>(
        `SELECT r.id AS "reportId", p.id AS "providerId", p.case_id AS "caseId", v.organisation_id AS holder
         FROM annual_report r JOIN provider p ON p.id = r.provider_id JOIN provider_version v ON v.provider_id = p.id AND v.superseded_at IS NULL
         WHERE r.year = $1 AND r.attempt = 0 ORDER BY p.filing_number`,
        [year],
      ),
    );
    const units = new Map(this.journeys.map((journey, index) => [journey.id, { index, unit: journey.unit }]));
    const recorded = await this.services.base.inTenant(this.people.manager.tenantId, () =>
      this.services.recorded.of(rows.map(({ providerId }) => ({ providerId, year }))),
    );
    return rows.flatMap(({ reportId, caseId, holder }, place) => {
      const known = units.get(caseId);
      // A successor reports for itself.
      return known?.unit.organisationId === holder ? [{ reportId, recorded: recorded[place] ?? null, ...known }] : [];
    });
  }

  async report({ submitter }: MadeUnit, reportId: string, figures: ReportFigures): Promise<void> {
    await this.services.base.as(submitter, async () => {
      await this.services.reports.save(reportId, 1, figures);
      await this.services.reports.submit(reportId, 2);
    });
  }

  /** Runs the evaluation of a year to its end. */
  async evaluate(year: number): Promise<void> {
    await this.services.base.as(this.people.manager, () => this.services.evaluations.start(this.programmeId, year));
    await this.runJobs();
  }

  /** Decides what the evaluation of a year proposes, as it proposes. */
  async decideProposed(year: number): Promise<void> {
    const { base, decisions } = this.services;
    const officer = this.offices.of(PROVINCE);
    const items = await base.inTenant(officer.tenantId, () =>
      base.database.tx.query<{ runId: string; providerId: string; proposal: 'KEEP' | 'RECTIFY' | 'REVOKE' }>(
        `SELECT i.run_id AS "runId", i.provider_id AS "providerId", i.proposal FROM evaluation_item i JOIN evaluation_run e ON e.id = i.run_id
         WHERE e.year = $1 AND i.proposal IS NOT NULL ORDER BY i.provider_id`,
        [year],
      ),
    );
    const [first] = items;
    if (!first) return;
    const until = new Date(base.clock.now().getTime() + 60 * 24 * 3_600_000).toISOString().slice(0, 10);
    for (let from = 0; from < items.length; from += 100) {
      await base.as(officer, () =>
        decisions.decide(
          first.runId,
          items.slice(from, from + 100).map(({ providerId, proposal }) => ({
            providerId,
            decision: proposal,
            ...(proposal === 'RECTIFY' ? { rectifyBy: until, reason: '请按所列问题整改并报告。' } : {}),
            ...(proposal === 'REVOKE' ? { reason: '满意度与通过率均低于 60%，经核实属实。' } : {}),
          })),
        ),
      );
    }
  }

  /** The second person confirms what was proposed, all but the last, which is left to be decided. */
  async revokeProposed(): Promise<void> {
    const { base, revocations } = this.services;
    const open = await base.inTenant(this.people.second.tenantId, () =>
      base.database.tx.query<{ id: string }>(
        `SELECT r.id FROM revocation r WHERE NOT EXISTS (SELECT FROM revocation_decision d WHERE d.revocation_id = r.id) ORDER BY r.id`,
      ),
    );
    for (const { id } of open.slice(0, -1)) {
      await base.as(this.people.second, () =>
        revocations.decide({ id, decision: 'CONFIRMED', reason: '事实清楚，同意取消备案资格。' }),
      );
    }
  }
}
