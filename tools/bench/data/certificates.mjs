// People who passed and wait for their certificate, in a batch that a worker is to issue: prepared once, laid anew for every run.
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadPackage } from '@shidian/programmes/packages/load-package.js';

const packageId = 'zhejiang-2014';
const level = 'assistant';
const partSize = 1_000;

// Half of them practised at a base, half were interns at a company: both are looked up again when the certificate is issued.
const PEOPLE = `
  UPDATE tenant SET certificate_code = 'BENCH' WHERE id = (SELECT id FROM bench.tenant WHERE n = 0);
  CREATE TABLE bench.base AS SELECT uuidv7() AS id;
  CREATE TABLE bench.passed AS
    SELECT g, t.id AS tenant_id, t.round_id AS programme_id, t.body_id, t.submitter_id, uuidv7() AS id, uuidv7() AS candidate_id, uuidv7() AS admission_id,
      uuidv7() AS placement_id, uuidv7() AS certificate_id, timestamptz '2021-03-15 09:00+08' AS at
    FROM generate_series(1, $1::int) g JOIN bench.tenant t ON t.n = 0`;

const REPLICA = `
  SET LOCAL session_replication_role = replica;
  INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc, jurisdiction_code, address,
    scopes, cause, recorded_at)
    SELECT t.id, b.id, 1, '2020-01-01', 'IN_FORCE', 'PRACTICE_BASE', t.body_id, '基地', '913300000000000000', '330102', '杭州', '{}', 'FILED', now()
    FROM bench.tenant t, bench.base b WHERE t.n = 0;
  INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, document_masked, person_index, created_by, created_at, changed_at)
    SELECT tenant_id, candidate_id, '考生' || g, '考生' || g, 'RESIDENT_ID', '\\x00', sha256(candidate_id::text::bytea), '330101********0011',
      sha256(id::text::bytea), submitter_id, at, at FROM bench.passed;
  INSERT INTO placement (tenant_id, id, candidate_id, programme_id, kind, provider_id, company_name, starts_on, ends_on, tutor, recorded_by, recorded_at)
    SELECT p.tenant_id, placement_id, candidate_id, programme_id, CASE g % 2 WHEN 0 THEN 'PRACTICE' ELSE 'INTERNSHIP' END,
      CASE g % 2 WHEN 0 THEN b.id END, CASE g % 2 WHEN 1 THEN '霁川电子商务有限公司' END, '2020-09-01',
      CASE g % 2 WHEN 0 THEN date '2020-10-01' ELSE '2020-12-01' END, '带教老师', submitter_id, at FROM bench.passed p, bench.base b;
  INSERT INTO placement_event (tenant_id, id, placement_id, kind, on_day, hours, recorded_by, recorded_at)
    SELECT tenant_id, uuidv7(), placement_id, 'COMPLETED', CASE g % 2 WHEN 0 THEN date '2020-10-01' ELSE '2020-12-01' END, 160, submitter_id, at FROM bench.passed;
  INSERT INTO exam_admission (tenant_id, id, session_id, enrolment_id, candidate_id, ticket_number, directions, sits, seat, admitted_by, admitted_at)
    SELECT tenant_id, admission_id, body_id, id, candidate_id, 'T' || g, '{assistant-design,assistant-logistics}', '{assistant-design:ONLINE}', g, submitter_id, at
    FROM bench.passed;
  INSERT INTO exam_result (tenant_id, admission_id, version, enrolment_id, attendance, scores, outstanding, passed, published_by, published_at)
    SELECT tenant_id, admission_id, 1, id, 'PRESENT', '{}', '{}', true, submitter_id, at FROM bench.passed`;

const ENROLMENTS = `
  INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, revision, created_by, created_at, changed_at)
    SELECT tenant_id, id, programme_id, candidate_id, '${level}', '{assistant-design,assistant-logistics}', body_id, 'ADMITTED', 1, submitter_id, at, at
    FROM bench.passed`;

const NOTHING_ISSUED = `
  TRUNCATE outbox, inbox, audit_event, audit_head, issue_batch, certificate, certificate_series, status_list CASCADE;
  UPDATE enrolment SET status = 'ADMITTED' WHERE status = 'CERTIFIED'`;

const BATCH = `
  INSERT INTO issue_batch (tenant_id, id, programme_id, level, selection, status, package_id, package_version, needs_second_person, total, generation, issue_at,
    prepared_by, prepared_at, started_by, started_at)
  SELECT id, body_id, round_id, '${level}', 'ALL', 'ISSUING', $1, $2, false, $3, 1, now(), submitter_id, now(), submitter_id, now() FROM bench.tenant WHERE n = 0`;

const ITEMS = `
  INSERT INTO issue_item (tenant_id, batch_id, enrolment_id, part, certificate_id, state)
    SELECT tenant_id, body_id, id, (g - 1) / ${partSize}, certificate_id, 'READY' FROM bench.passed;
  WITH flow AS (
    INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at, flow_id)
    SELECT id, body_id, 'certificates.close-batch', jsonb_build_object('batchId', body_id, 'generation', 1), 'bench', now(), body_id FROM bench.tenant WHERE n = 0
    RETURNING tenant_id, id
  )
  INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at, flow_id)
    SELECT flow.tenant_id, uuidv7(), 'certificates.issue-part', jsonb_build_object('batchId', flow.id, 'generation', 1, 'part', part), 'bench', now(), flow.id
    FROM flow, (SELECT DISTINCT (g - 1) / ${partSize} AS part FROM bench.passed ORDER BY 1) parts`;

/** People who passed. @param {import('pg').Client} client a superuser's @param {number} count */
export async function layPassed(client, count) {
  const [tables, people] = splitAtLast(PEOPLE);
  await client.query(tables);
  await client.query(people, [count]);
  await client.query(`BEGIN; ${REPLICA}; ${ENROLMENTS}; COMMIT; ANALYZE`);
}

/** Puts all of them into one batch that was started a moment ago, with nothing issued yet. @param {import('pg').Client} client @param {number} count */
export async function layBatch(client, count) {
  const { version } = loadPackage(`${bundledPackagesDir()}/${packageId}`).content;
  await client.query(`BEGIN; ${NOTHING_ISSUED}`);
  await client.query(BATCH, [packageId, version, count]);
  await client.query(`${ITEMS}; COMMIT`);
  await client.query('VACUUM ANALYZE enrolment, issue_item');
}

const splitAtLast = (sql) => [sql.slice(0, sql.lastIndexOf(';')), sql.slice(sql.lastIndexOf(';') + 1)];
