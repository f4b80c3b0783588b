import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { RulePackageService } from './rule-package.service.js';

/** A programme with the package version in force. */
export interface ProgrammePackage {
  readonly programmeId: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly content: PackageContent;
}

/** A programme that issues certificates. */
export interface CertifyingProgramme extends ProgrammePackage {
  readonly certification: CertificationProgramme;
}

// The package of the round that opened last is the one in force; before the first opening, that of the first round.
const IN_FORCE = `
  SELECT DISTINCT ON (programme_id) programme_id AS "programmeId", package_id AS "packageId", package_version AS "packageVersion"
  FROM round ORDER BY programme_id, (opens_at <= $1) DESC, abs(extract(epoch FROM opens_at - $1)), id DESC`;

/** By which package each programme of the tenant goes now. */
@Injectable()
export class ProgrammePackages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
  ) {}

  /** Every programme of the tenant that ever had a round. */
  async all(): Promise<ProgrammePackage[]> {
    const rows = await this.database.read<Omit<ProgrammePackage, 'content'>>({
      name: 'packages-in-force',
      text: IN_FORCE,
      values: [this.clock.now()],
    });
    const contents = await Promise.all(rows.map((row) => this.packages.get(row.packageId, row.packageVersion)));
    return rows.map((row, index) => ({ ...row, content: (contents[index] as (typeof contents)[number]).content }));
  }

  /** Those that issue certificates. */
  async certifying(): Promise<CertifyingProgramme[]> {
    return (await this.all()).flatMap((one) =>
      one.content.certification ? [{ ...one, certification: one.content.certification }] : [],
    );
  }

  /** The programme, or null where the tenant has none of this id that issues certificates. */
  async findCertifying(programmeId: string): Promise<CertifyingProgramme | null> {
    return (await this.certifying()).find((one) => one.programmeId === programmeId) ?? null;
  }
}

/** A level of a programme by its id, or null. */
export function levelOf(
  { certification }: Pick<CertifyingProgramme, 'certification'>,
  id: string,
): CertificateLevel | null {
  return certification.levels.find((level) => level.id === id) ?? null;
}
