import { randomUUID } from 'node:crypto';
import type { Department } from '@shidian/contract/organisations.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { usccCheck } from '@shidian/identity/organisation/uscc.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { ProviderRegister } from '@shidian/providers/register/provider-register.js';
import type { ChangeMaterial } from '@shidian/rules/filing-programme.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import type { Client } from './client.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** A unit of a test. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly county: string;
}

/** An entry of the register of a test, and its unit. */
export interface Filed extends Unit {
  readonly providerId: string;
  readonly filingNumber: string;
}

/** What an entry of a test may state otherwise. */
export interface Wanted {
  readonly county?: string;
  readonly kind?: ProviderKind;
  readonly filedAt?: string;
  readonly scopes?: readonly string[];
  readonly member?: boolean;
}

/** A tenant with offices, caps and a package, in which units can be filed without their way over the desks. */
export interface TestRegister {
  readonly tenant: TestTenant;
  readonly programmeId: string;
  unit(name: string, wanted?: Pick<Wanted, 'county' | 'member'>): Promise<Unit>;
  file(name: string, wanted?: Wanted): Promise<Filed>;
  /** Files a unit that is there already. */
  enter(unit: Unit, wanted?: Wanted): Promise<Filed>;
  officer(place: string, department?: Department): Promise<Client>;
  people(unit: Unit): Promise<Client>;
  free(place: string): Promise<number>;
  inTenant<T>(work: () => Promise<T>): Promise<T>;
}

const PLACES = [
  ['330000', '浙江省', 'PROVINCE', null],
  ['330100', '杭州市', 'CITY', '330000'],
  ['330106', '西湖区', 'COUNTY', '330100'],
  ['330108', '滨江区', 'COUNTY', '330100'],
  ['330700', '金华市', 'CITY', '330000'],
  ['330782', '义乌市', 'COUNTY', '330700'],
] as const;

const scope = (id: string, zh: string, closed = false) => ({
  ...{ id, level: 'assistant', levelTitle: { zh: '助理', en: 'Assistant' }, direction: { zh, en: id }, materials: [] },
  closed: closed ? { zh: '未开放', en: 'Not open' } : null,
});

/** As much of a package as the register asks. */
const PACKAGE = {
  ...{ format: 1, id: 'register-test', version: '1.0.0', ruleSets: {}, materials: [] },
  reasons: { return: [{ code: 'incomplete', rule: null }], rejection: [{ code: 'not-allowed', rule: null }] },
  filing: {
    routes: {
      CHANGE: {
        stages: [
          {
            ...{ id: 'acceptance', level: 'province', role: 'OFFICER', jointSignOff: [], dueWorkingDays: 10 },
            actions: ['pass', 'return', 'reject'],
            title: { zh: '受理', en: 'Acceptance' },
          },
        ],
      },
    },
    forms: { TRAINING_INSTITUTION: { sections: [] }, PRACTICE_BASE: { sections: [] } },
    scopes: [scope('service', '网络客服'), scope('design', '美工设计'), scope('senior', '高级', true)],
    ban: { years: 2 },
  },
};

let units = 0;

/** A code that is right in itself; each call answers another. */
export function nextUscc(): string {
  const first17 = `91330106MA2${String(++units).padStart(6, '0')}`;
  return first17 + usccCheck(first17);
}

/** Prepares a tenant of its own. Every city has `slots` slots of each kind; changes are asked for the documents given. */
export async function createRegister(
  world: World,
  slug: string,
  slots = 50,
  changeMaterials?: readonly ChangeMaterial[],
): Promise<TestRegister> {
  const content = changeMaterials
    ? { ...PACKAGE, id: `register-test-${slug}`, filing: { ...PACKAGE.filing, changeMaterials } }
    : PACKAGE;
  const tenant = await world.tenant(slug);
  const sql = (text: string, values: unknown[]) => superuser<{ id: string }>(world, text, values);
  const inTenant = <T>(work: () => Promise<T>) => runInScope(systemScope('test', tenant.id), work);
  for (const place of PLACES)
    await sql(
      `INSERT INTO jurisdiction (code, valid_from, name, level, parent_code) VALUES ($1, '2000-01-01', $2, $3, $4) ON CONFLICT DO NOTHING`,
      [...place],
    );
  await sql(
    `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256($1::text::bytea), $3) ON CONFLICT DO NOTHING`,
    [content.id, content.version, content],
  );
  const programmeId = randomUUID();
  await sql(
    `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'zj', '备案', 'Filing', now())`,
    [tenant.id, programmeId],
  );
  await sql(
    `INSERT INTO quota_line (tenant_id, programme_id, jurisdiction_code, provider_kind, issued, free)
     SELECT $1, $2, place, kind, $3, $3
     FROM unnest(ARRAY['330100', '330700']) place, unnest(ARRAY['TRAINING_INSTITUTION', 'PRACTICE_BASE']) kind`,
    [tenant.id, programmeId, slots],
  );
  const [person] = await sql(
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES (gen_random_uuid(), $1, '经办', '-', now()) RETURNING id`,
    [`${slug}@register.test`],
  );
  const announcementId = randomUUID();
  await sql(
    `INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by) VALUES ($1, $2, '公告 1 号', '备案公告', now(), $3)`,
    [tenant.id, announcementId, person?.id],
  );
  const unit: TestRegister['unit'] = async (name, { county = '330106', member = false } = {}) => {
    const made = { id: randomUUID(), name, uscc: nextUscc(), county };
    await sql(
      `INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, association_member, created_at)
       VALUES ($1, $2, 'PROVIDER', $3, $4, $5, $6, now())`,
      [tenant.id, made.id, name, made.uscc, county, member],
    );
    return made;
  };
  const enter: TestRegister['enter'] = async (of, wanted = {}) => {
    const { kind = 'TRAINING_INSTITUTION', filedAt = '2015-01-05T10:00:00+08:00', scopes = ['service'] } = wanted;
    const caseId = randomUUID();
    await sql(
      `INSERT INTO review_case (tenant_id, id, kind, number, applicant_id, status, stage, attempt, jurisdiction_code, created_at, updated_at)
       VALUES ($1, $2::uuid, 'filing', $2::uuid::text, $3, 'APPROVED', 'publication', 1, $4, now(), now())`,
      [tenant.id, caseId, of.id, of.county],
    );
    await sql(
      `INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, package_id, package_version, submitted_by, submitted_at)
       VALUES ($1, $2, 1, '{}', '{}', '', $3, $4, $5, $6)`,
      [tenant.id, caseId, content.id, content.version, person?.id, filedAt],
    );
    const entered = await inTenant(() =>
      world.app.get(Database).transaction(async () => {
        const ledger = world.app.get(QuotaLedger, { strict: false });
        await ledger.reserve({ programmeId, subjectId: caseId, jurisdictionCode: of.county, providerKind: kind });
        await ledger.commit(caseId);
        return world.app.get(ProviderRegister, { strict: false }).enter({
          ...{ caseId, programmeId, announcementId, providerKind: kind, organisationId: of.id },
          effectiveAt: new Date(filedAt),
          particulars: {
            ...{ name: of.name, uscc: of.uscc, jurisdictionCode: of.county, address: '文三路 1 号', scopes },
            ...{ phone: '0571-00000000', legalRepresentative: '钱不言', category: null },
          },
        });
      }),
    );
    return { ...of, providerId: entered.id, filingNumber: entered.filingNumber };
  };
  return {
    tenant,
    programmeId,
    unit,
    enter,
    file: async (name, wanted = {}) => enter(await unit(name, wanted), wanted),
    officer: async (place, department = 'COMMERCE') => {
      const [known] = await sql(
        `SELECT id FROM organisation WHERE tenant_id = $1 AND kind = 'AUTHORITY' AND jurisdiction_code = $2 AND department = $3`,
        [tenant.id, place, department],
      );
      const id = known?.id ?? randomUUID();
      if (!known)
        await sql(
          `INSERT INTO organisation (tenant_id, id, kind, name, jurisdiction_code, department, created_at)
           VALUES ($1, $2, 'AUTHORITY', $3, $4, $5, now())`,
          [tenant.id, id, `${place} ${department}`, place, department],
        );
      return world.signedIn(tenant, id, 'OFFICER');
    },
    people: (of) => world.signedIn(tenant, of.id, 'PROVIDER_SUBMITTER'),
    free: async (place) => {
      const [row] = await superuser<{ free: number }>(
        world,
        `SELECT free FROM quota_line WHERE tenant_id = $1 AND programme_id = $2 AND jurisdiction_code = $3
           AND provider_kind = 'TRAINING_INSTITUTION'`,
        [tenant.id, programmeId, place],
      );
      return row?.free ?? NaN;
    },
    inTenant,
  };
}
