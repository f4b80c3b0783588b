import { Injectable } from '@nestjs/common';
import { type ProgrammePackage, ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import type { AnnualCycle } from '@shidian/rules/package.js';

/** A programme whose providers report and are evaluated every year, and the package version that says how. */
export interface AnnualProgramme extends ProgrammePackage {
  readonly cycle: AnnualCycle;
}

/** Which programmes have a yearly cycle, and by which package. */
@Injectable()
export class AnnualCycleService {
  constructor(private readonly programmes: ProgrammePackages) {}

  /** Every programme of the tenant with a yearly cycle. */
  async all(): Promise<AnnualProgramme[]> {
    return (await this.programmes.all()).flatMap((one) =>
      one.content.filing ? [{ ...one, cycle: one.content.filing.annual }] : [],
    );
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
