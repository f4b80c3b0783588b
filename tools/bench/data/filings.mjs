// A province's filings over its 11 cities at every desk, written straight into the tables, and a city's officer who looks at them.
import { randomUUID } from 'node:crypto';
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadPackage } from '@shidian/programmes/packages/load-package.js';
import { PasswordHasher } from '@shidian/identity/password/password-hasher.js';
import { withClient } from '../../lib/postgres-client.mjs';

const packageId = 'zhejiang-2014';
/** The city whose queue is measured. */
const CITY = '330100';
/** Signs in by this. */
export const officer = { email: 'officer@queue.test', password: 'Qiantang-river-2014' };

const TENANT = `INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, 'zhejiang', '浙江', 'Zhejiang')`;
const OFFICER = `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2, '王敏', $3, now())`;
const GROUND = [
  `INSERT INTO organisation (tenant_id, id, kind, name, jurisdiction_code, department, created_at)
   VALUES ($1, $1, 'AUTHORITY', '杭州市商务局', '${CITY}', 'COMMERCE', now())`,
  `INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at) VALUES ($1, $1, $1, $1, 'OFFICER', now())`,
  `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $1, 'filing', '备案', 'Filing', now())`,
];

const ROUND = `
  INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set, package_id, package_version, created_at)
  VALUES ($1, $1, $1, '2014 年', '2014', 2014, '2014-06-01', '2017-12-31', 'ZJ-I', $2, $3, $4, now())`;

// Half of all are at the city's desk; counties take turns, so that each city has its share. Due days lie around today.
const COPY = `
  CREATE TEMP TABLE copy ON COMMIT DROP AS
  SELECT n, uuidv7() AS id, uuidv7() AS unit_id, places.codes[1 + n % cardinality(places.codes)] AS county,
    (ARRAY['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW', 'RETURNED', 'APPROVED'])[1 + (n / 8) % 8] AS status,
    (ARRAY['review', 'review', 'review', 'review', 'prescreen', 'approval', 'review', 'publication'])[1 + (n / 8) % 8] AS stage,
    now() - (n % 60) * interval '12 hours' AS at, current_date + (n * 7919 % 61) - 30 AS due_on
  FROM generate_series($1::int, $2::int) n, (
    SELECT array_agg(code ORDER BY right(code, 2), code) AS codes FROM jurisdiction
    WHERE code LIKE '33____' AND level = 'COUNTY' AND valid_until IS NULL) AS places`;

const FILINGS = [
  `INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
   SELECT $1, unit_id, 'PROVIDER', '机构 ' || n, '91330000MA' || lpad(n::text, 8, '0'), county, at FROM copy`,
  `INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at,
     jurisdiction_code, stage_entered_at, due_working_days, due_on)
   SELECT $1, id, 'filing', 'ZJ-I-' || lpad(n::text, 6, '0'), $1, unit_id, status, stage, 1, at, at, at, county, at, 10,
     CASE status WHEN 'IN_REVIEW' THEN due_on END FROM copy`,
  `INSERT INTO filing (tenant_id, id, provider_kind, channel, draft, draft_version, saved_by, saved_at)
   SELECT $1, id, 'TRAINING_INSTITUTION', 'COUNTY', '{}', 1, $1, at FROM copy`,
  `INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, rule_set, package_id, package_version, submitted_by, submitted_at)
   SELECT $1, c.id, 1, '{}', '{}', sha256(c.id::text::bytea), r.rule_set, r.package_id, r.package_version, $1, at
   FROM copy c JOIN round r ON r.tenant_id = $1`,
  `INSERT INTO case_evaluation (tenant_id, case_id, attempt, outcome, findings, evaluated_at)
   SELECT $1, id, 1, 'ELIGIBLE', '[]', at FROM copy`,
  `INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, decided_at)
   SELECT $1, uuidv7(), id, 'SUBMIT', 'prescreen', 1, $1, at FROM copy`,
];

/** Fills a database. @param {string} superuserUrl @param {number} count */
export async function layFilings(superuserUrl, count) {
  const { content } = loadPackage(`${bundledPackagesDir()}/${packageId}`);
  const { ruleSet } = content.filing.forms.TRAINING_INSTITUTION;
  const tenantId = randomUUID();
  await withClient(superuserUrl, async (client) => {
    await client.query(TENANT, [tenantId]);
    await client.query(OFFICER, [tenantId, officer.email, await new PasswordHasher().hash(officer.password)]);
    for (const statement of GROUND) await client.query(statement, [tenantId]);
    await client.query(ROUND, [tenantId, ruleSet, packageId, content.version]);
    for (let from = 0; from < count; from += 10_000) {
      await client.query('BEGIN');
      await client.query(COPY, [from, Math.min(from + 10_000, count) - 1]);
      for (const statement of FILINGS) await client.query(statement, [tenantId]);
      await client.query('COMMIT');
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}
