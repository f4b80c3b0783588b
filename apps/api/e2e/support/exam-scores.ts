import type { Client, UserErrorShape } from './client.js';
import { type ExamGround, nextMorning, type TestEnrolment } from './exams.js';
import { NOW, type World } from './world.js';

/** A mark as an examiner enters it. */
export interface Score {
  readonly ticketNumber: string;
  readonly direction: string;
  readonly component: string;
  readonly parts: readonly { part?: string; value: string }[];
}

/** One candidate of a score sheet. */
export interface Line {
  readonly admissionId: string;
  readonly ticketNumber: string;
  readonly marks: readonly {
    direction: string;
    component: string;
    state: string | null;
    own: { total: string } | null;
    entries: { total: string }[];
  }[];
}

/** One candidate’s published result. */
export interface ResultLine {
  readonly admissionId: string;
  readonly enrolmentId: string;
  readonly result: {
    version: number;
    passed: boolean;
    outstanding: string[];
    scores: { score: string | null; carriedFrom: string | null }[];
  };
  readonly earlier: readonly { version: number }[];
}

interface EntryAnswer {
  readonly userErrors: UserErrorShape[];
  readonly results: { outcome: string; userErrors: UserErrorShape[] }[] | null;
}

const ENTER = `mutation ($input: EnterExamScoresInput!) { enterExamScores(input: $input) { userErrors { code } results { row outcome userErrors { code message } } } }`;
const SHEET = `query ($id: ID!, $conflicts: Boolean!) { examScoreSheet(sessionId: $id, first: 100, conflicts: $conflicts) { edges { node { admissionId ticketNumber attendance
  marks { direction component state own { total } entries { by total parts } decision { total reason by } } } } } }`;
const PUBLISH = `mutation ($input: ExamSessionIdInput!) { publishExamResults(input: $input) { userErrors { code message } session { status publicationAskedAt } } }`;
const RESULTS = `query ($id: ID, $enrolment: ID) { examResults(sessionId: $id, enrolmentId: $enrolment, first: 100) { edges { node { admissionId enrolmentId ticketNumber
  result { version passed outstanding attendance reason scores { direction component score passed carriedFrom } } earlier { version passed } } } } }`;
const ATTEND = `mutation ($input: RecordExamAttendanceInput!) { recordExamAttendance(input: $input) { results { outcome } } }`;
const CLOSE = `mutation ($input: ExamSessionIdInput!) { closeExamSession(input: $input) { userErrors { code } } }`;

/** An exam that is over, and its people as they are signed in afterwards. */
export interface FinishedExam {
  readonly id: string;
  readonly officer: Client;
  /** Another officer. */
  readonly second: Client;
  readonly examiners: readonly Client[];
}

/** A session whose exam is over: everybody was present but those at the places of `absent`, and nothing is scored yet. */
export async function finishedExam(
  world: World,
  ground: ExamGround,
  enrolments: readonly TestEnrolment[],
  { change = {}, absent = [] }: { change?: object; absent?: readonly number[] } = {},
): Promise<FinishedExam> {
  world.clock.set(NOW);
  const morning = nextMorning();
  const examinerIds = ground.examiners.map(({ userId }) => userId);
  const id = await ground.session({ ...morning, examinerIds, ...change });
  await ground.admit(id, enrolments);
  world.clock.set(new Date(morning.startsAt.replace('T01:', 'T04:')));
  const people = await ground.again();
  const { officer } = people;
  const lines = await sheet(officer, id);
  for (const [attendance, wanted] of [
    ['PRESENT', false],
    ['ABSENT', true],
  ] as const) {
    const admissionIds = lines.filter((_, n) => absent.includes(n) === wanted).map(({ admissionId }) => admissionId);
    if (admissionIds.length > 0) await officer.must(ATTEND, { input: { sessionId: id, admissionIds, attendance } });
  }
  await officer.must(CLOSE, { input: { id } });
  return { id, ...people };
}

/** The score sheet as the client sees it; nothing where it sees none. */
export async function sheet(client: Client, id: string, conflicts = false): Promise<Line[]> {
  const { examScoreSheet } = await client.must<{ examScoreSheet: { edges: { node: Line }[] } | null }>(SHEET, {
    id,
    conflicts,
  });
  return examScoreSheet?.edges.map(({ node }) => node) ?? [];
}

/** Enters marks. */
export async function enter(client: Client, sessionId: string, scores: readonly Score[]): Promise<EntryAnswer> {
  return (await client.must<{ enterExamScores: EntryAnswer }>(ENTER, { input: { sessionId, scores } })).enterExamScores;
}

/** The refusals of each mark, as one text; empty where there is none. */
export const why = ({ results }: EntryAnswer): string[] =>
  (results ?? []).map(({ userErrors }) => userErrors.map(({ code }) => code).join());

/** The mark of a candidate at its place on the sheet. */
export function score({ ticketNumber, marks }: Line, n: number, value: string): Score {
  const mark = marks[n];
  if (!mark) throw new Error(`${ticketNumber} sits no mark ${n}`);
  return { ticketNumber, direction: mark.direction, component: mark.component, parts: [{ value }] };
}

/** The same value for every mark of these candidates. */
export const all = (lines: readonly Line[], value: string): Score[] =>
  lines.flatMap((line) => line.marks.map((_, n) => score(line, n, value)));

/** Publishes the results of a session. */
export async function publish(
  officer: Client,
  id: string,
): Promise<{ userErrors: UserErrorShape[]; session: { status: string } }> {
  const { publishExamResults } = await officer.must<{
    publishExamResults: { userErrors: UserErrorShape[]; session: { status: string } };
  }>(PUBLISH, { input: { id } });
  return publishExamResults;
}

/** Published results of a session, or of an enrolment, as the client sees them. */
export async function results(client: Client, of: { session?: string; enrolment?: string }): Promise<ResultLine[]> {
  const { examResults } = await client.must<{ examResults: { edges: { node: ResultLine }[] } }>(RESULTS, {
    id: of.session ?? null,
    enrolment: of.enrolment ?? null,
  });
  return examResults.edges.map(({ node }) => node);
}
