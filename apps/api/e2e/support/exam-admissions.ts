import type { Client, UserErrorShape } from './client.js';
import { type ExamGround, nextMorning, type TestEnrolment } from './exams.js';
import type { World } from './world.js';

/** What happened to one of many. */
export interface ItemShape {
  readonly id: string;
  readonly outcome: string;
  readonly userErrors: (UserErrorShape & { params: Record<string, unknown> | null })[];
}

/** Somebody on the roster of a session. */
export interface AdmissionShape {
  readonly id: string;
  readonly enrolmentId: string;
  readonly ticketNumber: string;
  readonly seat: number;
  readonly document: string | null;
}

interface CreateAnswer {
  readonly userErrors: UserErrorShape[];
  readonly session: { id: string; number: string } | null;
}

const CREATE = `mutation ($input: CreateExamSessionInput!) { createExamSession(input: $input) { userErrors { code field params } session { id number status abilities } } }`;
const CHANGE = `mutation ($input: ChangeExamSessionInput!) { changeExamSession(input: $input) { userErrors { code field } session { capacity } } }`;
const ADMIT = `mutation ($input: AdmitToExamInput!) { admitToExam(input: $input) { userErrors { code } results { id outcome userErrors { code params message } } } }`;
const CHECK = `query ($sessionId: ID!, $enrolmentIds: [ID!]!) { checkExamAdmissions(sessionId: $sessionId, enrolmentIds: $enrolmentIds) { id outcome userErrors { code params } } }`;
const ADMISSIONS = `query ($id: ID!) { examAdmissions(sessionId: $id, first: 100) { edges { node { id enrolmentId ticketNumber seat candidateName document attendance sits } } } }`;

/** The refusals of each item, as one text; empty where there is none. */
export const why = (results: readonly ItemShape[]): string[] =>
  results.map(({ userErrors }) => userErrors.map(({ code }) => code).join());

/** What an officer states of a session, apart from its programme and level. */
const particulars = (ground: ExamGround, change: object) => ({
  ...{ name: '四月场', room: '二号', capacity: 30 },
  ...{ startsAt: '2021-03-17T09:00:00+08:00', endsAt: '2021-03-17T11:00:00+08:00' },
  examinerIds: ground.examiners.slice(0, 2).map(({ userId }) => userId),
  ...change,
});

/** Plans a session. */
export async function planSession(ground: ExamGround, change: object = {}): Promise<CreateAnswer> {
  const input = { programmeId: ground.programmeId, level: 'assistant', ...particulars(ground, change) };
  return (await ground.officer.must<{ createExamSession: CreateAnswer }>(CREATE, { input })).createExamSession;
}

/** States a session anew. */
export async function changeSession(
  ground: ExamGround,
  id: string,
  change: object,
): Promise<{ userErrors: UserErrorShape[] }> {
  const input = { id, ...particulars(ground, change) };
  return (await ground.officer.must<{ changeExamSession: { userErrors: UserErrorShape[] } }>(CHANGE, { input }))
    .changeExamSession;
}

/** Opens a session on a morning of its own; answers its id. */
export const openSession = (ground: ExamGround, change: object = {}): Promise<string> =>
  ground.session({ ...nextMorning(), ...change });

/** Admits whom it can. */
export async function admit(
  ground: ExamGround,
  sessionId: string,
  enrolments: readonly TestEnrolment[],
): Promise<ItemShape[]> {
  const input = { sessionId, enrolmentIds: enrolments.map(({ id }) => id) };
  return (await ground.officer.must<{ admitToExam: { results: ItemShape[] } }>(ADMIT, { input })).admitToExam.results;
}

/** What keeps people out, without admitting anybody. */
export async function check(
  ground: ExamGround,
  sessionId: string,
  enrolments: readonly TestEnrolment[],
): Promise<ItemShape[]> {
  const variables = { sessionId, enrolmentIds: enrolments.map(({ id }) => id) };
  return (await ground.officer.must<{ checkExamAdmissions: ItemShape[] }>(CHECK, variables)).checkExamAdmissions;
}

/** Who is admitted, as the client sees them. */
export async function admissions(client: Client, id: string): Promise<AdmissionShape[]> {
  const { examAdmissions } = await client.must<{ examAdmissions: { edges: { node: AdmissionShape }[] } }>(ADMISSIONS, {
    id,
  });
  return examAdmissions.edges.map(({ node }) => node);
}

/** Another examiner than those of the ground; answers who it is. */
export async function anotherExaminer(world: World, { tenant }: ExamGround): Promise<string> {
  const client = await world.signedIn(tenant, tenant.bodyId, 'EXAMINER');
  return (await client.must<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;
}
