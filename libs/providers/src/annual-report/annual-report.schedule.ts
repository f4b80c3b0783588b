import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { RunsEvery, type ScheduledWork } from '@shidian/platform/jobs/schedule.js';
import { AnnualCycleService, reportDueOn } from './annual-cycle.service.js';
import { AnnualReportOpener } from './annual-report.opener.js';

// Of the reminders whose day has come only the last one: what was missed meanwhile is not made up for.
const REMIND = `
  INSERT INTO annual_report_reminder (tenant_id, report_id, days_left, reminded_at)
  SELECT r.tenant_id, r.id, due.days_left, $4
  FROM annual_report r
  JOIN provider p ON p.tenant_id = r.tenant_id AND p.id = r.provider_id
  JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL AND v.status = 'IN_FORCE'
  CROSS JOIN LATERAL (SELECT min(day) AS days_left FROM unnest($2::int[]) AS day WHERE r.due_on - $3::date <= day) due
  WHERE p.programme_id = $1 AND r.attempt = 0 AND due.days_left IS NOT NULL
  ON CONFLICT DO NOTHING`;

/** Opens last year's reports when the first reminder is due, and reminds who has not reported. */
@RunsEvery({ name: 'annual-reports', minutes: 60 })
export class AnnualReportSchedule implements ScheduledWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cycles: AnnualCycleService,
    private readonly opener: AnnualReportOpener,
  ) {}

  readonly run = async (): Promise<void> => {
    const programmes = await this.cycles.all();
    const today = this.clock.today();
    const year = Number(today.slice(0, 4)) - 1;
    await this.database.transaction(async (tx) => {
      const due = programmes.filter(
        ({ cycle }) => daysBetween(today, reportDueOn(cycle, year)) <= Math.max(0, ...cycle.reminders),
      );
      await this.opener.open(year, due);
      for (const { programmeId, cycle } of programmes)
        await tx.execute(REMIND, [programmeId, cycle.reminders, today, this.clock.now()]);
    });
  };
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
