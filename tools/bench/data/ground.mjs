// Tenants, people, rounds and applications, written straight into the tables as superuser: 50,000 applications in well under a minute.
import { withClient } from '../../lib/postgres-client.mjs';
import { makeTemplates, pilotPackage } from './templates.mjs';

/** Goes into the names of kept databases: change it with what this folder writes. */
export const dataVersion = 1;
export const tenantCount = 32;
const templateCount = 48;

const TENANTS = `
  CREATE SCHEMA bench;
  CREATE TABLE bench.template (n int PRIMARY KEY, name text, uscc text, school_type text, place text, facts jsonb, context jsonb,
    findings jsonb, outcome text);
  CREATE TABLE bench.tenant (n int PRIMARY KEY, id uuid, round_id uuid, reviewer_id uuid, submitter_id uuid, body_id uuid);
  INSERT INTO bench.tenant SELECT n, uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7() FROM generate_series(0, ${tenantCount - 1}) n;
  INSERT INTO tenant (id, slug, name, name_en) SELECT id, 'bench-' || n, '租户 ' || n, 'Tenant ' || n FROM bench.tenant;
  INSERT INTO user_account (id, email, name, password_hash, created_at)
    SELECT reviewer_id, 'reviewer-' || n || '@bench.test', '审核员 ' || n, '-', now() FROM bench.tenant
    UNION ALL SELECT submitter_id, 'school-' || n || '@bench.test', '申报人 ' || n, '-', now() FROM bench.tenant;
  INSERT INTO organisation (tenant_id, id, kind, name, created_at) SELECT id, body_id, 'CERTIFYING_BODY', '评价组织 ' || n, now() FROM bench.tenant;
  INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at)
    SELECT id, uuidv7(), reviewer_id, body_id, 'REVIEWER', now() FROM bench.tenant;
  INSERT INTO programme (tenant_id, id, code, name, name_en, created_at)
    SELECT id, round_id, 'pilot', '电子商务客户服务职业技能等级证书试点', 'Customer service certificate pilot', now() FROM bench.tenant`;

const ROUNDS = `
  INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set, package_id, package_version, created_at)
  SELECT id, round_id, round_id, '2021 年第一批', 'First round of 2021', 2021, '2021-03-01 00:00+08', '2021-04-01 00:00+08', 'B' || n, $1, $2, $3, now()
  FROM bench.tenant`;

/** Makes tenants, their people and rounds, and the templates that applications are copies of. @param {string} superuserUrl */
export async function layGround(superuserUrl) {
  const { id, version, ruleSet } = pilotPackage();
  const templates = makeTemplates(templateCount);
  await withClient(superuserUrl, async (client) => {
    await client.query(TENANTS);
    await client.query(ROUNDS, [ruleSet, id, version]);
    for (const [n, { school, facts, context, findings, outcome }] of templates.entries()) {
      const json = [facts, context, findings].map((value) => JSON.stringify(value));
      await client.query('INSERT INTO bench.template VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        ...[n, school.name, school.uscc, school.schoolType, school.place],
        ...[...json, outcome],
      ]);
    }
  });
}

// Tenants take turns, as schools all over the country would. A tenant's schools need names and codes of their own.
const SUBMISSIONS = `
  INSERT INTO organisation (tenant_id, id, kind, name, uscc, school_type, place, created_at)
    SELECT tenant_id, school_id, 'SCHOOL', name || ' ' || g, left(uscc, 8) || lpad(g::text, 10, '0'), school_type, place, at FROM copy;
  INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at)
    SELECT tenant_id, id, 'pilot-application', 'B' || t || '-' || lpad(g::text, 6, '0'), round_id, school_id, status, 'certifying-body', 1, at, at, at FROM copy;
  INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, rule_set, package_id, package_version, submitted_by, submitted_at)
    SELECT c.tenant_id, c.id, 1, facts, context, sha256(c.id::text::bytea), rule_set, package_id, package_version, submitter_id, at
    FROM copy c JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id;
  INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, decided_at)
    SELECT tenant_id, uuidv7(), id, 'SUBMIT', 'certifying-body', 1, submitter_id, at FROM copy`;

const VERDICTS = `
  INSERT INTO case_evaluation (tenant_id, case_id, attempt, outcome, findings, evaluated_at)
    SELECT tenant_id, id, 1, outcome, findings, at + interval '2 seconds' FROM copy;
  INSERT INTO pilot_application (tenant_id, id, draft, draft_version, saved_by, saved_at)
    SELECT tenant_id, id, facts, 7, submitter_id, at FROM copy;
  INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, message, reasons, defects, decided_at)
    SELECT tenant_id, uuidv7(), id, CASE status WHEN 'APPROVED' THEN 'APPROVE' WHEN 'REJECTED' THEN 'REJECT' ELSE 'RETURN' END, 'certifying-body', 1,
      reviewer_id, '请按所列问题补正后再次提交。', '[]',
      CASE WHEN status = 'RETURNED' THEN jsonb_build_array(jsonb_build_object('id', uuidv7(), 'path', 'team.3.title', 'material', null,
        'rule', 'dual-qualified', 'code', 'UNCLEAR', 'text', '双师型证明与名单不一致。')) ELSE '[]' END, at + interval '3 days'
    FROM copy WHERE status <> 'IN_REVIEW'`;

const COPY = `
  CREATE TEMP TABLE copy ON COMMIT DROP AS
  SELECT g, t.n AS t, t.id AS tenant_id, uuidv7() AS id, uuidv7() AS school_id, t.round_id, t.reviewer_id, t.submitter_id, m.*,
    coalesce($3, (ARRAY['IN_REVIEW', 'IN_REVIEW', 'APPROVED', 'RETURNED', 'REJECTED'])[1 + g % 5]) AS status,
    timestamptz '2021-03-01 09:00+08' + g * interval '47 seconds' AS at
  FROM generate_series($1::int, $2::int) g
  JOIN bench.tenant t ON t.n = g % ${tenantCount} JOIN bench.template m ON m.n = (g / ${tenantCount} + g) % ${templateCount}`;

/** Adds evaluated applications in every state. @param {string} superuserUrl @param {number} count */
export async function addApplications(superuserUrl, count) {
  await withClient(superuserUrl, async (client) => {
    for (let from = 0; from < count; from += 5_000) {
      await client.query('BEGIN');
      await client.query(COPY, [from, Math.min(from + 5_000, count) - 1, null]);
      await client.query(`${SUBMISSIONS};${VERDICTS}`);
      await client.query('COMMIT');
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

const next = new Map();

/**
 * Adds submissions that wait for their evaluation, over all tenants in turn; with outbox rows where a queue is to do them.
 * @param {import('pg').Client} client a superuser's @param {number} count @param {boolean} queued
 * @returns {Promise<{ tenantId: string, caseId: string }[]>} in the order in which they came
 */
export async function addBacklog(client, count, queued) {
  const from = next.get(client) ?? 0;
  next.set(client, from + count);
  await client.query('BEGIN');
  await client.query(COPY, [from, from + count - 1, 'EVALUATING']);
  await client.query(SUBMISSIONS);
  const { rows } = await client.query(`SELECT tenant_id AS "tenantId", id AS "caseId" FROM copy ORDER BY g`);
  if (queued) {
    await client.query(`
      INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at)
      SELECT tenant_id, uuidv7(), 'cases.evaluate-submission', jsonb_build_object('caseId', id, 'attempt', 1), 'bench', clock_timestamp()
      FROM (SELECT * FROM copy ORDER BY g) AS ordered`);
  }
  await client.query('COMMIT');
  return rows;
}
