import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Database } from '@shidian/platform/database/database.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';

/** A programme that issues certificates, as they name it and its tenant, and the package version that says how. */
export interface Certifier {
  readonly programmeId: string;
  readonly name: string;
  readonly nameEn: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly certification: CertificationProgramme;
  readonly tenant: CertifyingTenant;
}

/** What certificates say of the tenant. */
export interface CertifyingTenant {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Letters that its numbers begin with; null as long as none are given. */
  readonly certificateCode: string | null;
}

type Row = Pick<Certifier, 'programmeId' | 'name' | 'nameEn' | 'tenant'>;

const NAMES = {
  name: 'certifier-names',
  text: `
  SELECT p.id AS "programmeId", p.name, p.name_en AS "nameEn",
    json_build_object('slug', t.slug, 'name', t.name, 'nameEn', t.name_en, 'certificateCode', t.certificate_code) AS tenant
  FROM programme p JOIN tenant t ON t.id = p.tenant_id WHERE p.id = $1`,
};

/** Which programmes certify, and on which terms. */
@Injectable()
export class Certifiers {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammePackages,
    private readonly packages: RulePackageService,
  ) {}

  /** The programme on the terms in force now, or null where the tenant has none of this id that issues certificates. */
  async now(programmeId: string): Promise<Certifier | null> {
    if (!isUuid(programmeId)) return null;
    const found = await this.programmes.findCertifying(programmeId);
    return found ? this.named(found) : null;
  }

  /** The programme on the terms of a certain version: what was prepared by one is carried out by it. */
  async atVersion(programmeId: string, packageId: string, packageVersion: string): Promise<Certifier> {
    const { certification } = (await this.packages.get(packageId, packageVersion)).content;
    if (!certification) throw new Error(`Package ${packageId} ${packageVersion} issues no certificates`);
    return this.named({ programmeId, packageId, packageVersion, certification });
  }

  private async named(terms: Omit<Certifier, 'name' | 'nameEn' | 'tenant'>): Promise<Certifier> {
    const [row] = await this.database.read<Row>({ ...NAMES, values: [terms.programmeId] });
    if (!row) throw new Error(`There is no programme ${terms.programmeId}`);
    const { packageId, packageVersion, certification } = terms;
    return { ...row, packageId, packageVersion, certification };
  }
}
