import { createHash, randomUUID } from 'node:crypto';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { Client } from './client.js';
import { superuser } from './superuser.js';
import { createWorld, type TestTenant, type World } from './world.js';

const words = (text: string) => ({ zh: text, en: text });

const level = (id: string, code: string, more: object = {}) => ({
  ...{ id, title: words(`等级 ${id}`), rank: 1, code, closed: null, issued: true, ruleSet: null, trainingHours: null },
  ...{ directions: [], directionsAtLeast: 0, components: ['ONLINE', 'PRACTICAL'] as const, practice: null, ...more },
});

/** Terms made for these tests, so that a change of a bundled package moves no figure here. */
export const TERMS: CertificationProgramme = {
  levels: [
    level('plain', 'P1'),
    level('directed', 'D1', {
      directions: ['service', 'design', 'storage'].map((id) => ({ id, title: words(`方向 ${id}`) })),
      directionsAtLeast: 2,
    }),
    level('practised', 'R1', { practice: { baseMonths: 1, internshipMonths: 3 } }),
    level('closed', 'C1', { closed: words('未开放') }),
    level('foreign', 'F1', { issued: false }),
  ],
  score: { min: 0, max: 100, decimals: 1, pass: 60 },
  draw: null,
  enrolledBy: 'CERTIFYING_BODY',
  standing: null,
  relatedMajors: null,
  certificate: {
    title: words('测试证书'),
    secondPersonAbove: 3,
    revocationReasons: [
      { code: 'CHEATING', title: words('作弊'), actors: ['CERTIFICATION_OFFICER'] },
      { code: 'BY_ORDER', title: words('主管部门要求'), actors: ['PROGRAMME_MANAGER'] },
    ],
  },
};

/** A person of a test: what is laid into the tables of enrolment and exam. */
export interface Person {
  readonly name?: string;
  readonly level?: string;
  readonly status?: string;
  readonly directions?: readonly string[];
  /** Versions of the result, the last one counts; none: not examined. */
  readonly results?: readonly boolean[];
  readonly schoolId?: string;
}

/** Somebody who asks for a certificate. */
export interface Enrolled {
  readonly candidateId: string;
  readonly enrolmentId: string;
}

/** A tenant that certifies. */
export interface TestCertification {
  readonly tenant: TestTenant;
  readonly programmeId: string;
  readonly sessionId: string;
  officer(): Promise<Client>;
  enrol(people: readonly Person[]): Promise<Enrolled[]>;
}

/** A world in which one tenant certifies, two of its officers, and a worker that runs. */
export interface CertifyingWorld {
  readonly world: World;
  readonly body: TestCertification;
  readonly first: Client;
  readonly second: Client;
}

/** Boots a world of its own for the tests of one file; `numbers` are the letters of its certificates’ numbers. */
export async function certifyingWorld(slug = 'zj', numbers = 'ZJEC'): Promise<CertifyingWorld> {
  const world = await createWorld();
  const body = await createCertification(world, slug, numbers);
  const [first, second] = [await body.officer(), await body.officer()];
  await world.startWorker();
  return { world, body, first, second };
}

/** Prepares a tenant that issues certificates by `TERMS`; `numbers` are the letters of its numbers. */
export async function createCertification(world: World, slug: string, numbers: string): Promise<TestCertification> {
  const tenant = await world.tenant(slug);
  return certificationOf(world, tenant, await programmeOf(world, tenant, numbers));
}

async function programmeOf(world: World, tenant: TestTenant, numbers: string): Promise<string> {
  const content = { format: 1, id: 'certificate-test', version: '1.0.0', ruleSets: {}, certification: TERMS };
  await superuser(
    world,
    `INSERT INTO rule_package (id, version, hash, content) VALUES ('certificate-test', '1.0.0', sha256('x'), $1) ON CONFLICT DO NOTHING`,
    [content],
  );
  await superuser(world, 'UPDATE tenant SET certificate_code = $2 WHERE id = $1', [tenant.id, numbers]);
  const [round] = await superuser<{ programmeId: string }>(
    world,
    `UPDATE round SET package_id = 'certificate-test', package_version = '1.0.0' WHERE tenant_id = $1 RETURNING programme_id AS "programmeId"`,
    [tenant.id],
  );
  return round?.programmeId ?? '';
}

/** Lays people into a tenant whose programme certifies. */
export async function certificationOf(
  world: World,
  tenant: TestTenant,
  programmeId: string,
): Promise<TestCertification> {
  const user = { id: randomUUID() };
  await superuser(
    world,
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, $2, '考务', 'x', now())`,
    [user.id, `${user.id}@x.test`],
  );
  const sessionId = randomUUID();
  await superuser(
    world,
    `INSERT INTO exam_session (tenant_id, id, programme_id, package_id, package_version, level, number, name, room, capacity, starts_at, ends_at,
       status, created_by, created_at, published_by, published_at)
     SELECT $1, $2, $3, package_id, package_version, 'plain', '2021030101', '第一场', '101', 10000, '2021-03-01T01:00Z', '2021-03-01T03:00Z',
       'PUBLISHED', $4, now(), $4, now() FROM round WHERE tenant_id = $1 AND programme_id = $3 LIMIT 1`,
    [tenant.id, sessionId, programmeId, user.id],
  );
  let seats = 0;
  return {
    tenant,
    programmeId,
    sessionId,
    officer: () => world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER'),
    enrol: async (people) => {
      const rows = people.map((person, n) => ({
        ...{ candidateId: randomUUID(), enrolmentId: randomUUID(), admissionId: randomUUID(), seat: ++seats },
        ...{ name: person.name ?? `考生${seats}`, level: person.level ?? 'plain', status: person.status ?? 'ADMITTED' },
        ...{
          directions: person.directions ?? [],
          results: person.results ?? [true],
          schoolId: person.schoolId ?? null,
        },
        index: createHash('sha256').update(`${tenant.slug}-${seats}-${n}`).digest('hex'),
      }));
      await superuser(world, LAY, [tenant.id, programmeId, tenant.bodyId, sessionId, user.id, JSON.stringify(rows)]);
      return rows.map(({ candidateId, enrolmentId }) => ({ candidateId, enrolmentId }));
    },
  };
}

const LAY = `
  WITH person AS (
    SELECT * FROM jsonb_to_recordset($6::jsonb) AS p ("candidateId" uuid, "enrolmentId" uuid, "admissionId" uuid, seat int, name text, level text,
      status text, directions jsonb, results jsonb, "schoolId" uuid, index text)
  ), candidates AS (
    INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, document_masked, person_index, school_id, created_at, changed_at)
    SELECT $1, "candidateId", name, name, 'RESIDENT_ID', '\\x00', decode(index, 'hex'), '330106********' || lpad(seat::text, 4, '0'), decode(index, 'hex'), "schoolId", now(), now() FROM person
  ), schools AS (
    INSERT INTO candidate_school (tenant_id, school_id, candidate_id, since)
    SELECT $1, "schoolId", "candidateId", now() FROM person WHERE "schoolId" IS NOT NULL
  ), enrolments AS (
    INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, created_at, changed_at)
    SELECT $1, "enrolmentId", $2, "candidateId", level, ARRAY(SELECT jsonb_array_elements_text(directions)), coalesce("schoolId", $3), status, now(), now() FROM person
  ), facts AS (
    INSERT INTO enrolment_facts (tenant_id, enrolment_id, revision, facts, package_id, package_version, rule_set, decided_as_of, stated_at)
    SELECT $1, "enrolmentId", 1, '{}', package_id, package_version, level, '2021-03-01', now()
    FROM person, (SELECT package_id, package_version FROM round WHERE tenant_id = $1 AND programme_id = $2 LIMIT 1) AS terms
  ), admissions AS (
    INSERT INTO exam_admission (tenant_id, id, session_id, enrolment_id, candidate_id, sits, ticket_number, directions, seat, attendance, admitted_by, admitted_at)
    SELECT $1, "admissionId", $4, "enrolmentId", "candidateId", '{:ONLINE}', 'T' || seat, ARRAY(SELECT jsonb_array_elements_text(directions)), seat, 'PRESENT', $5, now()
    FROM person WHERE jsonb_array_length(results) > 0
  )
  INSERT INTO exam_result (tenant_id, admission_id, version, enrolment_id, attendance, scores, outstanding, passed, reason, published_by, published_at)
  SELECT $1, "admissionId", version, "enrolmentId", 'PRESENT', '[]', CASE WHEN passed::boolean THEN '{}' ELSE '{:ONLINE}'::text[] END, passed::boolean, '更正', $5, now()
  FROM person, jsonb_array_elements_text(results) WITH ORDINALITY AS result (passed, version)`;
