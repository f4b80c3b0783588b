import { randomUUID } from 'node:crypto';
import { ANNUAL_PACKAGE } from './annual-package.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** A tenant with a programme of filed providers. */
export interface AnnualTenant extends TestTenant {
  readonly programmeId: string;
  /** Offices of commerce: the province's, 杭州's and 西湖's. */
  readonly offices: { readonly province: string; readonly city: string; readonly county: string };
}

/** Counties among which the providers are spread: two of 杭州, one of 宁波. */
export const COUNTIES = ['330106', '330110', '330203'] as const;

/** A filed provider and the organisation that holds it. */
export interface FiledProvider {
  readonly id: string;
  readonly organisationId: string;
  readonly county: string;
}

const OFFICE = `INSERT INTO organisation (tenant_id, id, kind, name, jurisdiction_code, department, created_at)
  VALUES ($1, $2, 'AUTHORITY', $3, $4, $5, now())`;

/** An office of a place, of commerce unless another department is named; answers its organisation. */
export async function office(world: World, tenant: TestTenant, code: string, department = 'COMMERCE'): Promise<string> {
  const id = randomUUID();
  await superuser(world, OFFICE, [tenant.id, id, `${code} ${department}`, code, department]);
  return id;
}

/** A tenant whose programme is judged by the package of `installAnnualPackage`. */
export async function annualTenant(world: World, slug: string): Promise<AnnualTenant> {
  const tenant = await world.tenant(slug);
  const programmeId = randomUUID();
  await superuser(
    world,
    `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'zj', '浙江', 'Zhejiang', now())`,
    [tenant.id, programmeId],
  );
  await superuser(
    world,
    `INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set,
       package_id, package_version, created_at)
     VALUES ($1, $2, $3, '备案', 'Filing', 2014, '2014-01-01', '2014-07-01', 'ZJ-2014', 'annual-evaluation', $4, $5, now())`,
    [tenant.id, randomUUID(), programmeId, ANNUAL_PACKAGE.id, ANNUAL_PACKAGE.version],
  );
  const offices = {
    province: await office(world, tenant, '330000'),
    city: await office(world, tenant, '330100'),
    county: await office(world, tenant, '330106'),
  };
  return { ...tenant, programmeId, offices };
}

const FILE = `
  WITH person AS (
    INSERT INTO user_account (id, email, name, password_hash, created_at)
    VALUES (gen_random_uuid(), gen_random_uuid() || '@filed.test', '公告人', '-', now()) RETURNING id
  ), notice AS (
    INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by)
    SELECT $1, gen_random_uuid(), 'N' || gen_random_uuid(), '公告', $4::timestamptz, id FROM person RETURNING id
  ), one AS (
    SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS organisation_id,
      ($5::text[])[1 + n % cardinality($5::text[])] AS county, '91330000MA' || lpad(($6::int + n)::text, 8, '0') AS uscc,
      '机构 ' || lpad(($6::int + n)::text, 5, '0') AS name
    FROM generate_series(0, $3::int - 1) AS n
  ), organisations AS (
    INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
    SELECT $1, organisation_id, 'PROVIDER', name, uscc, county, now() FROM one
  ), providers AS (
    INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
    SELECT $1, one.id, organisation_id, 'TRAINING_INSTITUTION', 'ZJ-I-' || lpad(($6::int + n)::text, 5, '0'), $2, notice.id, $4::timestamptz FROM one, notice
  ), versions AS (
    INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
      jurisdiction_code, address, scopes, cause, recorded_at)
    SELECT $1, id, 1, $4::timestamptz, 'IN_FORCE', 'TRAINING_INSTITUTION', organisation_id, name, uscc, county, '路 1 号', '{}', 'FILED', now() FROM one
  )
  SELECT id, organisation_id AS "organisationId", county FROM one ORDER BY n`;

/** Files `count` providers, each a unit of its own, in turn over the counties; numbered from `from` on. */
export function fileProviders(
  world: World,
  tenant: AnnualTenant,
  count: number,
  { from = 0, filedAt = '2019-05-01T00:00:00+08:00' } = {},
): Promise<FiledProvider[]> {
  return superuser<FiledProvider>(world, FILE, [tenant.id, tenant.programmeId, count, filedAt, COUNTIES, from]);
}

/** A report of a provider's, as submitted. */
export interface TestReport {
  readonly providerId: string;
  readonly year?: number;
  readonly satisfied?: number;
  readonly passed?: number;
}

const REPORT = `
  WITH person AS (
    INSERT INTO user_account (id, email, name, password_hash, created_at)
    VALUES (gen_random_uuid(), gen_random_uuid() || '@report.test', '填报人', '-', now()) RETURNING id
  ), one AS (
    SELECT gen_random_uuid() AS id, r.provider_id, r.year, jsonb_build_object('revenue', 1000000, 'trained', 120, 'practised', 60, 'sessions', 12,
      'responses', 100, 'satisfied', r.satisfied, 'examined', 100, 'passed', r.passed) AS figures
    FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[]) AS r (provider_id, year, satisfied, passed)
  ), reports AS (
    INSERT INTO annual_report (tenant_id, id, provider_id, year, due_on, draft, attempt, created_at)
    SELECT $1, id, provider_id, year, make_date(year + 1, 2, 28), figures, 1, now() FROM one
  )
  INSERT INTO annual_report_submission (tenant_id, report_id, attempt, figures, submitted_by, submitted_at)
  SELECT $1, one.id, 1, one.figures, person.id, make_timestamptz(one.year + 1, 2, 1, 8, 0, 0) FROM one, person`;

/** Hands in reports: 100 responses, 100 examined, of them so many satisfied and passed (90 each unless stated), on 2020 unless stated. */
export async function handIn(world: World, tenant: AnnualTenant, reports: readonly TestReport[]): Promise<void> {
  await superuser(world, REPORT, [
    tenant.id,
    reports.map((report) => report.providerId),
    reports.map((report) => report.year ?? 2020),
    reports.map((report) => report.satisfied ?? 90),
    reports.map((report) => report.passed ?? 90),
  ]);
}

/** Records a punishment. */
export async function punish(world: World, tenant: AnnualTenant, providerId: string, on: string): Promise<void> {
  await superuser(
    world,
    `INSERT INTO provider_incident (tenant_id, id, provider_id, kind, happened_on, source, text, recorded_by, recorded_at)
     SELECT $1, gen_random_uuid(), $2, 'PUNISHMENT', $3, '市场监管局', '虚假宣传', id, $3::date FROM user_account LIMIT 1`,
    [tenant.id, providerId, on],
  );
}
