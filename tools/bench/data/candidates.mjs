// People with facts as rosters bring them, enrolled for the assistant level of ZJ-2014 and waiting for the worker.
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadPackage } from '@shidian/programmes/packages/load-package.js';
import { tenantCount } from './ground.mjs';

const packageId = 'zhejiang-2014';
const ruleSet = 'candidate-assistant';
const decidedOn = '2021-03-15';

const work = (from, until = 'ongoing') => [{ from, until, employer: '霁川电子商务有限公司', position: 'staff' }];
const degree = (level, major, related = 'undecided') => [{ level, major, related, graduatedOn: '2018-06-30' }];
const none = { work: [], certificates: [], trainings: [], degrees: [], student: { enrolled: false } };

/** One of each sort: admitted by each condition, refused, for a person, incomplete. */
const templates = [
  { ...none, work: work('2014-05-01') },
  { ...none, work: work('2015-05-01') },
  { ...none, degrees: degree('technical-school-advanced', '电子商务') },
  { ...none, work: work('2012-01-01'), certificates: [{ level: 'clerk', issuedOn: '2016-01-01', number: 'C-1' }] },
  { ...none, degrees: degree('associate', '市场营销') },
  { ...none, degrees: degree('bachelor', '英语', 'no'), work: work('2019-01-01') },
  {
    ...none,
    degrees: degree('bachelor', '英语', 'no'),
    trainings: [{ level: 'assistant', hours: 120, completedOn: '2020-05-01', certificateNumber: 'J-1' }],
  },
  { ...none, student: { enrolled: true, level: 'associate', school: '某学院', major: '物流管理', recommended: true } },
  { ...none, degrees: degree('associate', '国际经济与贸易', 'yes') },
  { degrees: degree('bachelor', '英语', 'no') },
  { ...none, work: [...work('2010-01-01', '2013-06-30'), ...work('2013-08-01', '2017-06-30')] },
  none,
];

/** Prepares the templates. @param {import('pg').Client} client a superuser's */
export async function layTemplates(client) {
  await client.query('CREATE TABLE bench.candidate_template (n int PRIMARY KEY, facts jsonb)');
  for (const [n, facts] of templates.entries())
    await client.query('INSERT INTO bench.candidate_template VALUES ($1, $2)', [n, JSON.stringify(facts)]);
}

const COPY = `
  CREATE TEMP TABLE enrolled ON COMMIT DROP AS
  SELECT g, t.id AS tenant_id, uuidv7() AS id, uuidv7() AS candidate_id, t.round_id AS programme_id, t.body_id, t.submitter_id, m.facts,
    timestamptz '2021-03-15 09:00+08' AS at
  FROM generate_series(1, $1::int) g JOIN bench.tenant t ON t.n = g % ${tenantCount}
  JOIN bench.candidate_template m ON m.n = (g / ${tenantCount} + g) % ${templates.length}`;

const PEOPLE = `
  INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, document_masked, person_index, created_by, created_at, changed_at)
    SELECT tenant_id, candidate_id, '考生' || g, '考生' || g, 'RESIDENT_ID', '\\x00', sha256(candidate_id::text::bytea), '330101********0011',
      sha256(id::text::bytea), submitter_id, at, at FROM enrolled;
  INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, revision, created_by, created_at, changed_at)
    SELECT tenant_id, id, programme_id, candidate_id, 'assistant', '{assistant-design,assistant-logistics}', body_id, 'EVALUATING', 1, submitter_id, at, at
    FROM enrolled`;

const FACTS = `
  INSERT INTO enrolment_facts (tenant_id, enrolment_id, revision, facts, package_id, package_version, rule_set, decided_as_of, stated_by, stated_at)
  SELECT tenant_id, id, 1, facts, $1, $2, $3, $4, submitter_id, at FROM enrolled`;

/**
 * Enrols so many people over all tenants; with outbox rows where a queue is to decide them, those of a tenant together, as its import leaves them.
 * @param {import('pg').Client} client a superuser's @param {number} count @param {boolean} queued
 * @returns {Promise<{ tenantId: string, enrolmentId: string }[]>}
 */
export async function addEnrolments(client, count, queued) {
  const { version } = loadPackage(`${bundledPackagesDir()}/${packageId}`).content;
  await client.query('BEGIN');
  await client.query(COPY, [count]);
  await client.query(PEOPLE);
  await client.query(FACTS, [packageId, version, ruleSet, decidedOn]);
  const { rows } = await client.query(`SELECT tenant_id AS "tenantId", id AS "enrolmentId" FROM enrolled ORDER BY g`);
  if (queued) {
    await client.query(`
      INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at)
      SELECT tenant_id, uuidv7(), 'candidates.evaluate-enrolment', jsonb_build_object('enrolmentId', id, 'revision', 1), 'bench', clock_timestamp()
      FROM (SELECT * FROM enrolled ORDER BY tenant_id, g) AS ordered`);
  }
  await client.query('COMMIT');
  return rows;
}

/** Every round begins with the same tables. @param {import('pg').Client} client a superuser's */
export const clearEnrolments = (client) =>
  client.query('TRUNCATE outbox, inbox, audit_event, audit_head, enrolment, candidate CASCADE');
