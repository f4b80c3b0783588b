// Tenants with filed providers and their reports, and runs of the annual evaluation over them, written straight into the tables.
import { withClient } from '../../lib/postgres-client.mjs';

/** Providers of the two tenants: as many as annex 3 allows, and forty times a large province. */
export const sizes = { small: 460, large: 20_000 };

const GROUND = `
  INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2);
  INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2 || '@annual.test', '省厅', '-', now());
  INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $1, 'zj', '浙江', 'Zhejiang', now());
  INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by) VALUES ($1, $1, '1', '公告', now(), $1);
  CREATE TEMP TABLE one ON COMMIT DROP AS SELECT n, uuidv7() AS id, uuidv7() AS organisation_id, uuidv7() AS report_id,
    (ARRAY['330106', '330110', '330203', '330302', '330402', '330782'])[1 + n % 6] AS county FROM generate_series(1, $3::int) n;
  INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
    SELECT $1, organisation_id, 'PROVIDER', '机构 ' || n, '91330000MA' || lpad(n::text, 8, '0'), county, now() FROM one;
  INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
    SELECT $1, id, organisation_id, 'TRAINING_INSTITUTION', 'ZJ-' || n, $1, $1, '2014-08-01' FROM one;
  INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
      jurisdiction_code, address, scopes, cause, recorded_at)
    SELECT $1, id, 1, '2014-08-01', 'IN_FORCE', 'TRAINING_INSTITUTION', organisation_id, '机构 ' || n, '91330000MA' || lpad(n::text, 8, '0'),
      county, '路 ' || n || ' 号', '{}', 'FILED', now() FROM one;
  INSERT INTO annual_report (tenant_id, id, provider_id, year, due_on, attempt, created_at)
    SELECT $1, report_id, id, 2014, '2015-03-31', CASE WHEN n % 20 = 0 THEN 0 ELSE 1 END, now() FROM one;
  INSERT INTO annual_report_submission (tenant_id, report_id, attempt, figures, submitted_by, submitted_at)
    SELECT $1, report_id, 1, jsonb_build_object('revenue', 1000000 + n, 'trained', 100 + n % 50, 'practised', 50, 'sessions', 12,
      'responses', 100, 'satisfied', 50 + n % 50, 'examined', 90, 'passed', 40 + n % 50), $1, '2015-02-01' FROM one WHERE n % 20 <> 0;
  INSERT INTO provider_incident (tenant_id, id, provider_id, kind, happened_on, source, text, recorded_by, recorded_at)
    SELECT $1, uuidv7(), id, 'PUNISHMENT', '2014-11-03', '市场监管局', '虚假宣传，罚款。', $1, '2014-11-10' FROM one WHERE n % 25 = 0`;

/** Makes a tenant with so many filed providers. @param {string} superuserUrl @param {{ id: string, slug: string, providers: number }} tenant */
export async function layProviders(superuserUrl, { id, slug, providers }) {
  await withClient(superuserUrl, async (client) => {
    await client.query('BEGIN');
    for (const statement of GROUND.split(';')) {
      const wanted = [id, slug, providers].filter((_, index) => statement.includes(`$${index + 1}`));
      await client.query(renumbered(statement), wanted);
    }
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  });
}

// PostgreSQL wants parameters without gaps.
function renumbered(statement) {
  const used = ['$1', '$2', '$3'].filter((name) => statement.includes(name));
  return used.reduce((text, name, index) => text.replaceAll(name, `$${index + 1}`), statement);
}

const RUN = `
  INSERT INTO evaluation_run (tenant_id, id, programme_id, year, package_id, package_version, rule_set, status, total, evaluated_on, started_by, started_at)
  SELECT $1, uuidv7(), $1, 2014, p.id, p.version, 'annual-evaluation', 'RUNNING', count(v.id), '2015-04-10', $1, now()
  FROM rule_package p, provider v WHERE p.id = 'zhejiang-2014' AND v.tenant_id = $1 GROUP BY p.id, p.version
  RETURNING id`;

const ITEMS = `
  INSERT INTO evaluation_item (tenant_id, run_id, provider_id, batch)
  SELECT $1, $2, id, (row_number() OVER (ORDER BY id) - 1) / 100 FROM provider WHERE tenant_id = $1`;

const FLOW = `
  WITH closing AS (
    INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at, flow_id)
    SELECT $1, $2, 'providers.close-evaluation', jsonb_build_object('runId', $2::uuid, 'generation', 1), 'bench', clock_timestamp(), $2
  )
  INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at, flow_id)
  SELECT $1, uuidv7(), 'providers.evaluate-batch', jsonb_build_object('runId', $2::uuid, 'generation', 1, 'batch', batch), 'bench', clock_timestamp(), $2
  FROM generate_series(0, $3::int - 1) AS batch`;

/**
 * Clears away what earlier runs left and begins another over all providers of the tenant, as its start would; with outbox rows where a
 * queue is to do it. @param {import('pg').Client} client a superuser's @param {string} tenantId @param {boolean} queued
 * @returns {Promise<{ runId: string, batches: number }>}
 */
export async function beginRun(client, tenantId, queued) {
  await client.query('TRUNCATE outbox, inbox, audit_event, audit_head, evaluation_item, evaluation_run CASCADE');
  await client.query('BEGIN');
  const { rows } = await client.query(RUN, [tenantId]);
  const runId = rows[0].id;
  const { rowCount } = await client.query(ITEMS, [tenantId, runId]);
  const batches = Math.ceil((rowCount ?? 0) / 100);
  if (queued) await client.query(FLOW, [tenantId, runId, batches]);
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE evaluation_item');
  return { runId, batches };
}
