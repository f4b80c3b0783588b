import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { AnnualCycle, PackageContent } from '@shidian/rules/package.js';

/** A programme whose providers report and are evaluated every year, and the package version that says how. */
export interface AnnualProgramme {
  readonly programmeId: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly content: PackageContent;
  readonly cycle: AnnualCycle;
}

// The package of the round that opened last is the one in force; before the first opening, that of the first round.
const IN_FORCE = `
  SELECT DISTINCT ON (programme_id) programme_id AS "programmeId", package_id AS "packageId", package_version AS "packageVersion"
  FROM round ORDER BY programme_id, (opens_at <= $1) DESC, abs(extract(epoch FROM opens_at - $1)), id DESC`;

/** Which programmes have a yearly cycle, and by which package. */
@Injectable()
export class AnnualCycleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
  ) {}

  /** Every programme of the tenant with a yearly cycle. */
  async all(): Promise<AnnualProgramme[]> {
    const rows = await this.database.read<Omit<AnnualProgramme, 'content' | 'cycle'>>({
      text: IN_FORCE,
      values: [this.clock.now()],
    });
    const programmes: AnnualProgramme[] = [];
    for (const row of rows) {
      const { content } = await this.packages.get(row.packageId, row.packageVersion);
      if (content.filing) programmes.push({ ...row, content, cycle: content.filing.annual });
    }
    return programmes;
  }

  /** The programme, or null where the tenant has none of this id with a yearly cycle. */
  async find(programmeId: string): Promise<AnnualProgramme | null> {
    return (await this.all()).find((programme) => programme.programmeId === programmeId) ?? null;
  }
}

/** The last day for the report on `year`, which is in the year after it. */
export function reportDueOn(cycle: AnnualCycle, year: number): string {
  const { month, day } = cycle.reportDue;
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
