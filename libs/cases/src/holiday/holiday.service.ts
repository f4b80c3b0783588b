import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { DeadlineService } from '../deadline/deadline.service.js';

/** A day that differs from the plain week: a day off on a weekday, a working day on a weekend. `day` is `YYYY-MM-DD`. */
export interface Holiday {
  readonly day: string;
  readonly working: boolean;
  readonly name: string;
}

/** Most days that come at once, and longest name of one. */
const MOST_DAYS = 400;
const MOST_NAME = 50;

const STORE = `
  INSERT INTO holiday (tenant_id, day, working, name)
  SELECT $1, * FROM unnest($2::date[], $3::boolean[], $4::text[])
  ON CONFLICT (tenant_id, day) DO UPDATE SET working = excluded.working, name = excluded.name`;

/** The tenant's table of days on which offices do or do not work; deadlines are counted by it. */
@Injectable()
export class HolidayService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly deadlines: DeadlineService,
  ) {}

  /**
   * Adds days to the table, each in place of what it said of that day, and works out anew by when open cases are due; answers how many
   * of them changed. Refuses HOLIDAYS_COUNT, HOLIDAY_TWICE and HOLIDAY_NAME for each day at fault.
   */
  async import(days: readonly Holiday[]): Promise<number> {
    const rows = days.map(({ day, working, name }) => ({ day, working, name: name.trim() }));
    const faults = faultsOf(rows);
    if (faults.length > 0) throw new Refusal(faults);
    const { tenantId } = requireActor();
    return this.database.transaction(async (tx) => {
      const columns = [rows.map(({ day }) => day), rows.map(({ working }) => working), rows.map(({ name }) => name)];
      await tx.execute(STORE, [tenantId, ...columns]);
      const recomputed = await this.deadlines.recompute();
      await this.audit.record({
        action: 'holiday.import',
        subjectKind: 'holiday',
        subjectId: tenantId,
        detail: { days: rows.map(({ day, working }) => `${day} ${working ? '+' : '-'}`), recomputed },
      });
      return recomputed;
    });
  }

  /** The days of a year, by date. */
  ofYear(year: number): Promise<Holiday[]> {
    return this.database.read<Holiday>({
      name: 'holidays-of-year',
      text: `SELECT day, working, name FROM holiday
        WHERE tenant_id = app_tenant() AND day >= make_date($1, 1, 1) AND day < make_date($1 + 1, 1, 1) ORDER BY day`,
      values: [year],
    });
  }
}

function faultsOf(rows: readonly Holiday[]): RefusalItem[] {
  if (rows.length === 0 || rows.length > MOST_DAYS)
    return [{ code: 'HOLIDAYS_COUNT', field: ['days'], params: { most: MOST_DAYS } }];
  const seen = new Set<string>();
  return rows.flatMap(({ day, name }, index): RefusalItem[] => {
    const twice = seen.has(day);
    seen.add(day);
    const length = [...name].length;
    return [
      ...(twice ? [{ code: 'HOLIDAY_TWICE', field: ['days', String(index), 'day'], params: { day } }] : []),
      ...(length === 0 || length > MOST_NAME
        ? [{ code: 'HOLIDAY_NAME', field: ['days', String(index), 'name'], params: { most: MOST_NAME } }]
        : []),
    ];
  });
}
