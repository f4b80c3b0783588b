import { randomUUID } from 'node:crypto';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import type { AnnualTenant } from './annual.js';
import { annualContent } from './annual-package.js';
import { superuser } from './superuser.js';
import type { World } from './world.js';

const words = (text: string) => ({ zh: text, en: text });
const level = (id: string, more: Partial<CertificateLevel> = {}): CertificateLevel => ({
  id,
  title: words(id),
  rank: 1,
  code: 'A1',
  closed: null,
  issued: true,
  ruleSet: null,
  directions: [],
  directionsAtLeast: 0,
  components: ['ONLINE'],
  practice: { baseMonths: 1, internshipMonths: 3 },
  trainingHours: 8,
  ...more,
});
const scope = (id: string, of: string, closed: string | null = null) => ({
  id,
  level: of,
  levelTitle: words(of),
  direction: null,
  closed: closed ? words(closed) : null,
  materials: [],
});

/** The annual package with levels to train for: `assistant` (scope `service`), `manager`, and `senior`, which is closed. */
const content = {
  ...annualContent,
  id: 'training-test',
  filing: {
    ...annualContent.filing,
    scopes: [scope('service', 'assistant'), scope('manager', 'manager'), scope('senior', 'senior', '未开放')],
  },
  certification: {
    levels: [level('assistant'), level('manager'), level('senior', { closed: words('未开放') })],
    score: { min: 0, max: 100, decimals: 1, pass: 60 },
    draw: null,
    enrolledBy: 'CERTIFYING_BODY',
    certificate: { title: words('证书'), secondPersonAbove: 0, revocationReasons: [] },
  },
};

/** Puts the tenant's programme on the package with levels, from now on. */
export async function installTrainingPackage(world: World, tenant: AnnualTenant): Promise<void> {
  await superuser(world, `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256('y'), $3)`, [
    content.id,
    content.version,
    JSON.stringify(content),
  ]);
  await superuser(
    world,
    `INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set,
       package_id, package_version, created_at)
     VALUES ($1, $2, $3, '备案', 'Filing', 2015, '2015-01-01', '2015-07-01', 'ZJ-2015', 'annual-evaluation', $4, $5, now())`,
    [tenant.id, randomUUID(), tenant.programmeId, content.id, content.version],
  );
}

/** What the filing of a provider covers, or of what kind it is, behind the register's back. */
export async function setProvider(
  world: World,
  id: string,
  { scopes = [] as string[], kind = 'TRAINING_INSTITUTION' },
): Promise<void> {
  await superuser(world, `UPDATE provider SET provider_kind = $2 WHERE id = $1`, [id, kind]);
  await superuser(world, `UPDATE provider_version SET provider_kind = $2, scopes = $3 WHERE provider_id = $1`, [
    id,
    kind,
    scopes,
  ]);
}

/** Revokes a provider at an instant. */
export async function revokeAt(world: World, id: string, at: string): Promise<void> {
  await superuser(
    world,
    `WITH before AS (UPDATE provider_version SET superseded_at = $2 WHERE provider_id = $1 AND superseded_at IS NULL RETURNING *)
     INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
       jurisdiction_code, address, scopes, cause, recorded_at)
     SELECT tenant_id, provider_id, version + 1, $2, 'REVOKED', provider_kind, organisation_id, name, uscc, jurisdiction_code, address, scopes,
       'REVOKED', now() FROM before`,
    [id, at],
  );
}
