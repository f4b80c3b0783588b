import { randomUUID } from 'node:crypto';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { Database } from '@shidian/platform/database/database.js';
import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { eventually } from './applications.js';
import type { Client, UserErrorShape } from './client.js';
import { inventedId, register } from './candidates.js';
import { createProvince, type Province } from './zhejiang.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** What the helpers ask for of an enrolment. */
export const ENROLMENT = `id level status revision abilities decidedOn packageVersion facts directions { id title { zh } }
  candidate { id name } organisation { name }
  verdict { outcome admittedBy recorded findings { rule result alternative missing leastChange reason required actual } }
  judgements { rule verdict judgedBy }`;

/** An enrolment as the helpers read it. */
export interface EnrolmentShape {
  id: string;
  level: string;
  status: string;
  revision: number;
  abilities: string[];
  decidedOn: string;
  packageVersion: string;
  facts: CandidateFacts;
  directions: { id: string; title: { zh: string } }[];
  candidate: { id: string; name: string };
  organisation: { name: string };
  verdict: {
    outcome: string;
    admittedBy: string | null;
    recorded: object;
    findings: {
      rule: string;
      result: string;
      alternative: true | null;
      missing: string[];
      reason: { code: string } | null;
      leastChange: { code: string; params: Record<string, unknown> }[];
    }[];
  } | null;
  judgements: { rule: string; verdict: string; judgedBy: string | null }[];
}

/** Result of one of a batch. */
export interface ItemShape {
  id: string;
  enrolmentId: string | null;
  userErrors: UserErrorShape[];
}

/** A certifying body in a province of ZJ-2014, and people to enrol. */
export interface CertifyingWorld {
  readonly province: Province;
  readonly bodyId: string;
  readonly officer: Client;
}

/** The province at a moment in 2015, with a certifying body and its officer. */
export async function certifying(world: World, slug: string, now = '2015-07-01T02:00:00Z'): Promise<CertifyingWorld> {
  const province = await createProvince(world, slug);
  world.clock.set(new Date(now));
  const bodyId = await runInScope(systemScope('test', province.tenant.id), () =>
    world.app
      .get(Database)
      .transaction(() =>
        world.app
          .get(OrganisationService, { strict: false })
          .create({ kind: 'CERTIFYING_BODY', schoolType: null, name: `认证中心 ${slug}` }),
      ),
  );
  return { province, bodyId, officer: await world.signedIn(province.tenant, bodyId, 'CERTIFICATION_OFFICER') };
}

let people = 0;

/** Registers so many invented people. */
export const someone = (world: World, tenant: TestTenant, count: number, schoolId: string | null = null) =>
  register(
    world,
    tenant,
    Array.from({ length: count }, () => ({ name: `考生${++people}`, number: inventedId(people) })),
    schoolId,
  );

/** Enrols, and answers the result of each or the refusal of all. */
export async function enrol(
  client: Client,
  programmeId: string,
  level: string,
  rows: readonly { candidateId: string; directions?: string[]; facts: CandidateFacts | object }[],
): Promise<{ results: ItemShape[] | null; userErrors: UserErrorShape[] }> {
  const { enrolCandidates } = await client.must<{
    enrolCandidates: { results: ItemShape[] | null; userErrors: UserErrorShape[] };
  }>(
    `mutation Enrol($input: EnrolCandidatesInput!) { enrolCandidates(input: $input) {
      results { id enrolmentId userErrors { code field message params } } userErrors { code field message } } }`,
    { input: { programmeId, level, rows } },
  );
  return enrolCandidates;
}

/** The enrolment as the client sees it. */
export async function readEnrolment(client: Client, id: string): Promise<EnrolmentShape | null> {
  const { enrolment } = await client.must<{ enrolment: EnrolmentShape | null }>(
    `query One($id: ID!) { enrolment(id: $id) { ${ENROLMENT} } }`,
    { id },
  );
  return enrolment;
}

/** Waits until the worker has decided. */
export const decided = (client: Client, id: string): Promise<EnrolmentShape> =>
  eventually(async () => {
    const enrolment = await readEnrolment(client, id);
    return enrolment?.status === 'EVALUATING' ? null : enrolment;
  }, `enrolment ${id} decided`);

/** Enrols one person and waits for the verdict. */
export async function enrolOne(
  client: Client,
  programmeId: string,
  level: string,
  candidateId: string,
  facts: CandidateFacts | object,
  directions: string[] = [],
): Promise<EnrolmentShape> {
  const { results, userErrors } = await enrol(client, programmeId, level, [{ candidateId, directions, facts }]);
  const id = results?.[0]?.enrolmentId;
  if (!id) throw new Error(`refused: ${JSON.stringify([userErrors, results])}`);
  return decided(client, id);
}

/** Calls a mutation on one enrolment. */
export async function onEnrolment(
  client: Client,
  name: 'restateEnrolment' | 'judgeEnrolment',
  input: object,
): Promise<{ enrolment: EnrolmentShape | null; userErrors: UserErrorShape[] }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, { enrolment: EnrolmentShape | null; userErrors: UserErrorShape[] }>>(
    `mutation Step($input: ${type}!) { ${name}(input: $input) { enrolment { ${ENROLMENT} } userErrors { code field message } } }`,
    { input },
  );
  return data[name]!;
}

/** Calls a mutation on several. */
export async function onEnrolments(
  client: Client,
  name: 'withdrawEnrolments' | 'redecideEnrolments',
  input: object,
): Promise<{ results: ItemShape[] | null; userErrors: UserErrorShape[] }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, { results: ItemShape[] | null; userErrors: UserErrorShape[] }>>(
    `mutation Batch($input: ${type}!) { ${name}(input: $input) { results { id enrolmentId userErrors { code } } userErrors { code } } }`,
    { input },
  );
  return data[name]!;
}

/** A completion certificate of 120 hours for the assistant level in the records, laid there behind the API's back. */
export async function trained(world: World, province: Province, candidateId: string, number: string): Promise<void> {
  const { organisationId } = await province.unit('330106');
  const tenantId = province.tenant.id;
  const [announcement, provider, trainingClass] = [randomUUID(), randomUUID(), randomUUID()];
  const [user] = await superuser<{ id: string }>(world, `SELECT id FROM user_account LIMIT 1`);
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by) VALUES ($1, $2, $2::uuid::text, '公告', now(), $3)`,
      [tenantId, announcement, user?.id],
    ],
    [
      `INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
       VALUES ($1, $2, $3, 'TRAINING_INSTITUTION', $2::uuid::text, $4, $5, now())`,
      [tenantId, provider, organisationId, province.programmeId, announcement],
    ],
    [
      `INSERT INTO training_class (tenant_id, id, provider_id, programme_id, scope, level, name, starts_on, ends_on, standard_hours, created_by, created_at)
       VALUES ($1, $2, $3, $4, 'assistant-design', 'assistant', '美工一班', '2015-01-01', '2015-03-01', 120, $5, now())`,
      [tenantId, trainingClass, provider, province.programmeId, user?.id],
    ],
    [
      `INSERT INTO class_member (tenant_id, class_id, candidate_id, joined_on) VALUES ($1, $2, $3, '2015-01-01')`,
      [tenantId, trainingClass, candidateId],
    ],
    [
      `INSERT INTO completion_certificate (tenant_id, id, number, class_id, candidate_id, level, hours, completed_on, issued_by, issued_at)
       VALUES ($1, $2, $3, $4, $5, 'assistant', 120, '2015-03-01', $6, now())`,
      [tenantId, randomUUID(), number, trainingClass, candidateId, user?.id],
    ],
  ];
  for (const [text, values] of statements) await superuser(world, text, values);
}

/** Makes a school a pilot school of a programme, as if its application had been approved on that day. */
export async function pilotSchool(
  world: World,
  tenant: TestTenant,
  programmeId: string,
  schoolId: string,
  approvedAt: Date,
): Promise<void> {
  const caseId = randomUUID();
  const [user] = await superuser<{ id: string }>(world, `SELECT id FROM user_account LIMIT 1`);
  await superuser(
    world,
    `INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at)
     SELECT $1, $2::uuid, 'pilot-application', $2::uuid::text, r.id, $3, 'APPROVED', 'certifying-body', 1, $5, $5, $5
     FROM round r WHERE r.tenant_id = $1 AND r.programme_id = $4 LIMIT 1`,
    [tenant.id, caseId, schoolId, programmeId, approvedAt],
  );
  await superuser(
    world,
    `INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, decided_at)
     VALUES ($1, $2, $3, 'APPROVE', 'certifying-body', 1, $4, $5)`,
    [tenant.id, randomUUID(), caseId, user?.id, approvedAt],
  );
}
