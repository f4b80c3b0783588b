import { randomBytes, randomUUID } from 'node:crypto';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { Client, UserErrorShape } from './client.js';
import { examCertification, examPackage } from './exam-package.js';
import { superuser } from './superuser.js';
import { PASSWORD, type TestTenant, type World } from './world.js';

/** An enrolment of a test. */
export interface TestEnrolment {
  readonly id: string;
  readonly candidateId: string;
  readonly name: string;
}

/** What an enrolment of a test may state otherwise. */
export interface WantedEnrolment {
  readonly name?: string;
  readonly level?: string;
  readonly directions?: readonly string[];
  readonly status?: string;
  readonly organisationId?: string;
  readonly candidateId?: string;
  /** First and last day of an internship that was completed; null for none. */
  readonly internship?: readonly [string, string] | null;
}

/** A certifying body with people, and enrolments laid straight into its tables. */
export interface ExamGround {
  readonly tenant: TestTenant;
  readonly programmeId: string;
  readonly officer: Client;
  readonly second: Client;
  readonly examiners: readonly { readonly userId: string; readonly client: Client }[];
  enrol(wanted?: WantedEnrolment): Promise<TestEnrolment>;
  enrolMany(count: number, wanted?: WantedEnrolment): Promise<TestEnrolment[]>;
  /** Plans and opens a session; answers its id. */
  session(change?: object): Promise<string>;
  /** The same people, signed in at the present: sessions end with the hour. */
  again(): Promise<{ officer: Client; second: Client; examiners: Client[] }>;
  /** Admits; answers ids of admissions by enrolment. */
  admit(sessionId: string, enrolments: readonly TestEnrolment[]): Promise<void>;
}

const BEGIN = '2021-03-16T09:00:00+08:00';
const END = '2021-03-16T11:00:00+08:00';
let made = 0;

let mornings = 0;

/** Two hours of a morning that no other session of the test file has, so that examiners are free. */
export function nextMorning(): { startsAt: string; endsAt: string } {
  const startsAt = new Date(Date.UTC(2021, 3, 1 + mornings++, 1)).toISOString();
  return { startsAt, endsAt: startsAt.replace('T01:', 'T03:') };
}

/** Prepares a tenant of its own; sessions begin the day after. */
export async function createExamGround(
  world: World,
  slug: string,
  certification: CertificationProgramme = examCertification,
): Promise<ExamGround> {
  const tenant = await world.tenant(slug);
  const sql = <Row extends object>(text: string, values: unknown[]) => superuser<Row>(world, text, values);
  const pack = examPackage(`exam-${slug}`, certification);
  await sql(`INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256($1::text::bytea), $3)`, [
    ...[pack.id, pack.version, pack],
  ]);
  const programmeId = randomUUID();
  await sql(
    `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'exam', '考核', 'Exam', now())`,
    [tenant.id, programmeId],
  );
  await sql(
    `INSERT INTO round (tenant_id, id, programme_id, name, name_en, reference_year, opens_at, closes_at, number_prefix, rule_set,
       package_id, package_version, created_at)
     VALUES ($1, gen_random_uuid(), $2, '批', 'Round', 2021, '2021-01-01', '2022-01-01', 'X', 'x', $3, $4, now())`,
    [tenant.id, programmeId, pack.id, pack.version],
  );
  const person = async (role: 'CERTIFICATION_OFFICER' | 'EXAMINER') => {
    const client = await world.signedIn(tenant, tenant.bodyId, role);
    const { viewer } = await client.must<{ viewer: { id: string } }>('{ viewer { id } }');
    return { client, userId: viewer.id };
  };
  const officer = await person('CERTIFICATION_OFFICER');
  const second = await person('CERTIFICATION_OFFICER');
  const examiners = [await person('EXAMINER'), await person('EXAMINER'), await person('EXAMINER')];

  const enrol = async (wanted: WantedEnrolment = {}): Promise<TestEnrolment> => {
    const { level = 'assistant', status = 'ADMITTED', organisationId = tenant.bodyId } = wanted;
    const number = ++made;
    const name = wanted.name ?? `考生${number}`;
    const candidateId = wanted.candidateId ?? randomUUID();
    if (!wanted.candidateId)
      await sql(
        `INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, person_index, document_masked, created_at, changed_at)
         VALUES ($1, $2, $3, $3, 'RESIDENT_ID', $4, $5, $5, $6, now(), now())`,
        [
          tenant.id,
          candidateId,
          name,
          randomBytes(60),
          randomBytes(32),
          `330000********${String(number).padStart(4, '0')}`,
        ],
      );
    const id = randomUUID();
    const directions = wanted.directions ?? (level === 'assistant' ? ['service', 'design'] : []);
    await sql(
      `INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now(), now())`,
      [tenant.id, id, programmeId, candidateId, level, directions, organisationId, status],
    );
    const internship = wanted.internship === undefined ? (['2020-10-01', '2021-01-01'] as const) : wanted.internship;
    if (internship && !wanted.candidateId) {
      const placement = randomUUID();
      await sql(
        `INSERT INTO placement (tenant_id, id, candidate_id, programme_id, kind, company_name, starts_on, ends_on, tutor, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, 'INTERNSHIP', '公司', $5, $6, '导师', $7, now())`,
        [tenant.id, placement, candidateId, programmeId, ...internship, officer.userId],
      );
      await sql(
        `INSERT INTO placement_event (tenant_id, id, placement_id, kind, on_day, recorded_by, recorded_at)
         VALUES ($1, gen_random_uuid(), $2, 'COMPLETED', $3, $4, now())`,
        [tenant.id, placement, internship[1], officer.userId],
      );
    }
    return { id, candidateId, name };
  };
  const ground: ExamGround = {
    tenant,
    programmeId,
    officer: officer.client,
    second: second.client,
    examiners,
    enrol,
    again: async () => {
      const [first, other, ...rest] = await Promise.all(
        [officer, second, ...examiners].map(async ({ userId }) => {
          const [row] = await sql<{ email: string }>('SELECT email FROM user_account WHERE id = $1', [userId]);
          const client = world.client();
          await client.signIn(row?.email ?? '', PASSWORD);
          return client;
        }),
      );
      return { officer: first as Client, second: other as Client, examiners: rest };
    },
    enrolMany: async (count, wanted) => {
      const all: TestEnrolment[] = [];
      for (let n = 0; n < count; n++) all.push(await enrol(wanted));
      return all;
    },
    session: async (change = {}) => {
      const input = {
        ...{
          programmeId,
          level: 'assistant',
          name: '三月场',
          room: '一号机房',
          capacity: 50,
          startsAt: BEGIN,
          endsAt: END,
        },
        examinerIds: examiners.slice(0, 2).map(({ userId }) => userId),
        ...change,
      };
      const { createExamSession: created } = await officer.client.must<{ createExamSession: Created }>(
        `mutation ($input: CreateExamSessionInput!) { createExamSession(input: $input) { userErrors { code field } session { id } } }`,
        { input },
      );
      if (!created.session) throw new Error(JSON.stringify(created.userErrors));
      const { id } = created.session;
      await officer.client.must(
        `mutation ($input: ExamSessionIdInput!) { openExamSession(input: $input) { userErrors { code } } }`,
        { input: { id } },
      );
      return id;
    },
    admit: async (sessionId, enrolments) => {
      const { admitToExam } = await officer.client.must<{ admitToExam: { results: { outcome: string }[] } }>(
        `mutation ($input: AdmitToExamInput!) { admitToExam(input: $input) { results { outcome userErrors { code } } } }`,
        { input: { sessionId, enrolmentIds: enrolments.map(({ id }) => id) } },
      );
      if (admitToExam.results.some(({ outcome }) => outcome !== 'DONE')) throw new Error(JSON.stringify(admitToExam));
    },
  };
  return ground;
}

interface Created {
  readonly session: { readonly id: string } | null;
  readonly userErrors: UserErrorShape[];
}
