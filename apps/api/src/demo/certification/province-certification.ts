import { Random } from '../data/random.js';
import type { Province } from '../province/province.js';
import type { Timetable } from '../province/timetable.js';
import type { Calendar } from '../story/calendar.js';
import type { CertifyingBody } from './certifying-body.js';
import { Cohort, type CohortGround, type CohortPlan, conductExam } from './cohort.js';
import { correctSome, revokeSome } from './endings.js';
import { DemoExam } from './exams.js';
import { faultyLines, likeLines } from './faulty-lines.js';
import { approveBatch, issueBatch, prepareBatch } from './issuing.js';
import { actingProviders } from './providers.js';
import { lineOf } from './roster-book.js';
import { importRoster, previewRoster } from './rosters.js';

const DAY = 24 * 3_600_000;
const HOUR = 3_600_000;
const random = new Random('shidian-demo/zhejiang-certification');

/** Everything that the certifying body of the province does, as steps in time. */
export function planProvinceCertification(
  body: CertifyingBody,
  province: Province,
  calendar: Calendar,
  timetable: Timetable,
): void {
  const morning = new Date(calendar.midnight(0).getTime() + 9 * HOUR);
  const thisYear = Number(calendar.today.slice(0, 4));
  const ground: CohortGround = { body, morning, providers: () => actingProviders(body, province, thisYear) };
  const lastJuly = Math.round((morning.getTime() - Date.parse(`${thisYear - 1}-07-10T09:00:00+08:00`)) / DAY);
  const cohort = (plan: CohortPlan): Cohort => {
    const made = new Cohort(plan, ground, random.fork(plan.name));
    made.schedule(timetable);
    return made;
  };
  planLastYear(
    timetable,
    body,
    morning,
    cohort({
      ...{ name: `${thisYear - 1}年夏季报名名单`, first: 0, examAgo: lastJuly, faulty: faultyLines(90_000) },
      counts: { assistant: 520, specialist: 260, manager: 60 },
    }),
  );
  const autumn = cohort({
    ...{ name: '上一季报名名单', first: 1_000, examAgo: 95, faulty: faultyLines(90_010) },
    counts: { assistant: 480, specialist: 240, manager: 40 },
  });
  planSeason(timetable, body, morning, autumn);
  planWaiting(
    timetable,
    body,
    morning,
    cohort({
      ...{ name: '本季报名名单', first: 2_000, examAgo: 40, faulty: [] },
      counts: { assistant: 420, specialist: 200 },
    }),
  );
  planCurrent(
    timetable,
    ground,
    calendar,
    cohort({
      ...{ name: '下一季报名名单（一）', first: 3_000, examAgo: 3, faulty: faultyLines(90_020) },
      counts: { assistant: 220, specialist: 80 },
    }),
  );
  planFresh(timetable, ground, autumn);
}

/** A cohort that is through: certificates in every series, some revoked, some corrected, and a second exam for who failed. */
function planLastYear(timetable: Timetable, body: CertifyingBody, morning: Date, cohort: Cohort): void {
  const { examAgo } = cohort.plan;
  const exams = [
    ...cohort.sessions(timetable, 'assistant', 130, 0, '助理电子商务师夏季'),
    ...cohort.sessions(timetable, 'specialist', 130, 4, '电子商务师夏季'),
    ...cohort.sessions(timetable, 'manager', 60, 6, '电子商务职业经理人夏季'),
  ];
  exams.forEach((exam, nth) => conductExam(timetable, morning, exam, nth % 3 === 0 ? 2 : 0));
  timetable.ago(examAgo - 20, 0, () => issueBatch(body, 'assistant'));
  timetable.ago(examAgo - 20, 30, () => issueBatch(body, 'specialist'));
  timetable.ago(examAgo - 20, 60, () => issueBatch(body, 'manager'));
  timetable.ago(examAgo - 45, 0, () => revokeSome(body, 'assistant', 4));
  timetable.ago(examAgo - 50, 0, () => correctSome(body, 'specialist', 3));
  const again = retake(timetable, body, morning, { level: 'assistant', ago: examAgo - 60, name: '助理电子商务师补考' });
  conductExam(timetable, morning, again, 0);
  timetable.ago(examAgo - 75, 0, () => issueBatch(body, 'assistant'));
}

/** The cohort after it: one batch in which many are refused, each with their reasons, and results that two people correct. */
function planSeason(timetable: Timetable, body: CertifyingBody, morning: Date, cohort: Cohort): void {
  const exams = [
    ...cohort.sessions(timetable, 'assistant', 130, 0, '助理电子商务师秋季'),
    ...cohort.sessions(timetable, 'specialist', 130, 4, '电子商务师秋季'),
    ...cohort.sessions(timetable, 'manager', 60, 6, '电子商务职业经理人秋季'),
  ];
  exams.forEach((exam, nth) => conductExam(timetable, morning, exam, nth % 3 === 0 ? 2 : 0));
  const [first, second] = exams;
  if (first) timetable.ago(84, 30, () => first.correct(true));
  if (second) timetable.ago(83, 30, () => second.correct(false));
  timetable.ago(80, 0, async () => {
    const all = await cohort.admitted('assistant');
    await issueBatch(body, 'assistant', all);
  });
  timetable.ago(79, 0, () => issueBatch(body, 'specialist'));
  timetable.ago(60, 0, () => revokeSome(body, 'specialist'));
  timetable.ago(55, 0, () => correctSome(body, 'assistant', 4));
  timetable.ago(3, 0, () => issueBatch(body, 'manager'));
}

/** Passed, and nothing issued yet: a batch waits for its second person, one was declined and comes again. */
function planWaiting(timetable: Timetable, body: CertifyingBody, morning: Date, cohort: Cohort): void {
  const exams = [
    ...cohort.sessions(timetable, 'assistant', 130, 0, '助理电子商务师冬季'),
    ...cohort.sessions(timetable, 'specialist', 130, 4, '电子商务师冬季'),
  ];
  exams.forEach((exam, nth) => conductExam(timetable, morning, exam, nth === 1 ? 3 : 0));
  timetable.ago(12, 0, async () => void (await prepareBatch(body, 'assistant')));
  timetable.ago(12, 30, async () => {
    const id = await prepareBatch(body, 'specialist');
    const { steps } = body.services;
    await body.asSecond(() => steps.decide({ id, decision: 'DECLINED', reason: '样张中方向名称未核对，请重新预备。' }));
  });
  timetable.ago(5, 0, async () => approveBatch(body, await prepareBatch(body, 'specialist')));
}

/** Exams of these days, in every state. */
function planCurrent(timetable: Timetable, { body, morning }: CohortGround, calendar: Calendar, cohort: Cohort): void {
  const own = random.fork('current');
  const begun = new Date(Math.floor((calendar.now.getTime() - HOUR) / 600_000) * 600_000);
  const session = (name: string, startsAt: Date, level = 'assistant') =>
    new DemoExam(
      body,
      { level, name, room: '一号考场', capacity: 60, startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR) },
      own.fork(name),
    );
  const inDays = (days: number): Date => new Date(morning.getTime() + days * DAY);
  const scored = session('助理电子商务师本季第一场', inDays(-3));
  const half = session('电子商务师本季第一场', inDays(-2), 'specialist');
  const today = session('助理电子商务师本季第二场', begun);
  const open = session('助理电子商务师本季第三场', inDays(9));
  const planned = session('电子商务师下季第一场', inDays(26), 'specialist');
  const cancelled = session('助理电子商务师本季第四场', inDays(11));
  timetable.ago(22, 40, async () => {
    for (const one of [scored, half, today, open, cancelled]) await one.plan();
    await planned.plan(false);
  });
  timetable.ago(21, 40, async () => {
    const assistants = await cohort.admitted('assistant');
    await scored.admit(assistants.slice(0, 55));
    await today.admit(assistants.slice(55, 105));
    await open.admit(assistants.slice(105, 140));
    await half.admit((await cohort.admitted('specialist')).slice(0, 50));
  });
  timetable.ago(15, 40, () =>
    body.asOfficer(() => body.services.sessions.cancel(cancelled.id, '考点机房改造，报考人员并入第三场。')),
  );
  for (const exam of [scored, half])
    timetable.ago((morning.getTime() - exam.planned.startsAt.getTime()) / DAY, 150, async () => {
      await exam.attend(false);
      await exam.close();
    });
  timetable.ago(1, 20, () => scored.score(3));
  timetable.ago(1, 40, () => half.score(0, 60));
  timetable.ago((morning.getTime() - begun.getTime()) / DAY, 20, () => today.attend(false, 30));
}

/** Rosters of these days: one just decided, with questions left to people, and one whose possible duplicates wait. */
function planFresh(timetable: Timetable, ground: CohortGround, known: Cohort): void {
  const { body } = ground;
  const people = (first: number, examAgo: number, counts: CohortPlan['counts']) =>
    new Cohort({ name: '', first, counts, examAgo, faulty: [] }, ground, random.fork(`fresh-${first}`)).candidates;
  const decided = people(4_000, -54, { assistant: 160, specialist: 60, manager: 20 });
  timetable.ago(12, 50, async () => {
    const lines = decided.map((one) => lineOf(one, body.levels));
    await importRoster(body, body.people.officer, '下一季报名名单（二）.xlsx', lines);
  });
  timetable.ago(8, 50, async () => {
    const [first, second] = [...(await body.enrolments(decided)).values()];
    for (const one of [first, second])
      if (one) await body.asOfficer(() => body.services.enrolments.withdraw(one.id, '本人申请，改报下一季。'));
  });
  const waiting = people(5_000, -65, { assistant: 90, specialist: 20 });
  timetable.ago(1, 50, async () => {
    const lines = waiting.map((one) => lineOf(one, body.levels));
    const like = likeLines(known.candidates.slice(0, 6), 91_000);
    const all = [...lines, ...faultyLines(90_030), ...like, ...lines.slice(0, 3)];
    await previewRoster(body, body.people.officer, '下一季报名名单（三）.xlsx', all);
  });
}

const FAILED = `
  SELECT e.id FROM enrolment e
  JOIN LATERAL (SELECT r.passed FROM exam_result r WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id
    ORDER BY r.admission_id DESC, r.version DESC LIMIT 1) last ON NOT last.passed
  WHERE e.programme_id = $1 AND e.level = $2 AND e.status = 'ADMITTED' ORDER BY e.id`;

/** A second exam for everybody who failed the first one. */
function retake(
  timetable: Timetable,
  body: CertifyingBody,
  morning: Date,
  { level, ago, name }: { level: string; ago: number; name: string },
): DemoExam {
  const startsAt = new Date(morning.getTime() - ago * DAY);
  const exam = new DemoExam(
    body,
    { level, name, room: '二号考场', capacity: 100, startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR) },
    random.fork(name),
  );
  timetable.ago(ago + 10, 0, async () => {
    await exam.plan();
    const failed = await body.query<{ id: string }>(FAILED, [body.programmeId, level]);
    await exam.admit(failed.map(({ id }) => id));
  });
  return exam;
}
