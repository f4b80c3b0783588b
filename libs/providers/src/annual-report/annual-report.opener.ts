import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { type AnnualProgramme, AnnualCycleService, reportDueOn } from './annual-cycle.service.js';

// Who was filed before the year ended and is in force now. Run twice, or by two at once, it adds nothing the second time.
const OPEN = `
  INSERT INTO annual_report (tenant_id, id, provider_id, year, due_on, created_at)
  SELECT p.tenant_id, gen_random_uuid(), p.id, $2, $3, $4
  FROM provider p
  JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL AND v.status = 'IN_FORCE'
  WHERE p.programme_id = $1 AND (p.filed_at AT TIME ZONE 'Asia/Shanghai')::date <= make_date($2, 12, 31)
  ON CONFLICT (tenant_id, provider_id, year) DO NOTHING`;

/** Opens the rows into which providers report. */
@Injectable()
export class AnnualReportOpener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cycles: AnnualCycleService,
  ) {}

  /** Opens the reports on `year` in every programme (or in `programmes`); answers how many are new. */
  async open(year: number, programmes?: readonly AnnualProgramme[]): Promise<number> {
    let opened = 0;
    for (const { programmeId, cycle } of programmes ?? (await this.cycles.all()))
      opened += await this.database.tx.execute(OPEN, [programmeId, year, reportDueOn(cycle, year), this.clock.now()]);
    return opened;
  }
}
