import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { RulePackageService, type StoredPackage } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { FilingProgramme } from '@shidian/rules/filing-programme.js';

/** The package that an entry stands under, and its part about filings. */
export interface FilingPackage extends StoredPackage {
  readonly filing: FilingProgramme;
}

// The version by which the entry's filing was judged last; for an entry without a case, the latest that its programme was judged by.
const PACKAGE_OF = `
  SELECT s.package_id AS id, s.package_version AS version
  FROM provider p
  JOIN provider q ON q.tenant_id = p.tenant_id AND q.programme_id = p.programme_id AND (p.case_id IS NULL OR q.id = p.id)
  JOIN case_submission s ON s.tenant_id = q.tenant_id AND s.case_id = q.case_id
  WHERE p.tenant_id = app_tenant() AND p.id = $1 ORDER BY s.submitted_at DESC LIMIT 1`;

/** The rule package behind an entry of the register: scopes that there are, the route of a change, how long a ban lasts. */
@Injectable()
export class RegisterPackage {
  constructor(
    private readonly database: Database,
    private readonly packages: RulePackageService,
  ) {}

  /** The package of an entry; throws where no filing of its programme was ever judged, or its package knows no filings. */
  async of(providerId: string): Promise<FilingPackage> {
    const [row] = await this.database.read<{ id: string; version: string }>({
      name: 'package-of-provider',
      text: PACKAGE_OF,
      values: [providerId],
    });
    if (!row) throw new Error(`No package is known for provider ${providerId}`);
    const stored = await this.packages.get(row.id, row.version);
    const { filing } = stored.content;
    if (!filing) throw new Error(`Package ${row.id} ${row.version} has no filings`);
    return { ...stored, filing };
  }
}
