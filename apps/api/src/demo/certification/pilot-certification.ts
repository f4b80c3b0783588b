import { Random } from '../data/random.js';
import { type Timetable } from '../province/timetable.js';
import type { Ground, GroundSchool } from '../seed/ground.js';
import type { Calendar } from '../story/calendar.js';
import type { DemoCandidate } from './candidates.js';
import type { CertifyingBody } from './certifying-body.js';
import { conductExam } from './cohort.js';
import { DemoDraw } from './draws.js';
import { judgeOpen } from './eligibility.js';
import { correctSome, revokeSome } from './endings.js';
import { DemoExam } from './exams.js';
import { issueBatch } from './issuing.js';
import { pilotCandidates, type PilotCounts } from './pilot-candidates.js';
import { lineOf } from './roster-book.js';
import { importRoster } from './rosters.js';

const DAY = 24 * 3_600_000;
const HOUR = 3_600_000;
const random = new Random('shidian-demo/jd-certification');

/** A school whose application of this round was approved at its first attempt. */
function approvedIn({ schools }: Ground, round: string, nth: number): GroundSchool {
  const approved = schools.filter(({ plan }) =>
    plan.stories.some((story) => story.round === round && story.ends === 'APPROVED' && story.acts.length === 4),
  );
  const school = approved[nth];
  if (!school) throw new Error(`no school is approved in the round ${round}`);
  return school;
}

/** What approved pilot schools and the certifying body of the customer-service pilot do, as steps in time. */
export function planPilotCertification(
  body: CertifyingBody,
  ground: Ground,
  calendar: Calendar,
  timetable: Timetable,
): void {
  const morning = new Date(calendar.midnight(0).getTime() + 9 * HOUR);
  const year = Number(calendar.today.slice(0, 4));
  const enrolled = (school: GroundSchool, ago: number, first: number, counts: PilotCounts): DemoCandidate[] => {
    const candidates = pilotCandidates(random.fork(`students-${first}`), first, counts, school, year);
    timetable.ago(ago, 45, async () => {
      const lines = candidates.map((one) => lineOf(one, body.levels));
      await importRoster(body, school.submitter, `${school.school.name}报名名单.xlsx`, lines);
    });
    return candidates;
  };
  const early = [
    ...enrolled(approvedIn(ground, 'closed', 0), 178, 20_000, { elementary: 70, intermediate: 20 }),
    ...enrolled(approvedIn(ground, 'closed', 1), 176, 20_100, { elementary: 40, intermediate: 30 }),
  ];
  const late = [
    ...enrolled(approvedIn(ground, 'open', 0), 14, 20_200, { elementary: 40, intermediate: 10 }),
    ...enrolled(approvedIn(ground, 'open', 1), 13, 20_300, { elementary: 24, advanced: 6 }),
  ];
  timetable.ago(170, 45, () => judgeOpen(body, 1));
  const exam = (level: string, name: string, inDays: number, capacity = 60): DemoExam => {
    const startsAt = new Date(morning.getTime() + inDays * DAY);
    const room = '电商综合实训室';
    const endsAt = new Date(startsAt.getTime() + HOUR);
    return new DemoExam(body, { level, name, room, capacity, startsAt, endsAt }, random.fork(name));
  };
  /** Plans a session and admits people of a level who were admitted to the pilot, from a place in their list. */
  const open = (one: DemoExam, ago: number, of: readonly DemoCandidate[], from: number): void =>
    timetable.ago(ago, 50, async () => {
      await one.plan();
      const { level, capacity } = one.planned;
      const own = of.filter((candidate) => candidate.level === level);
      const found = [...(await body.enrolments(own)).values()].filter(({ status }) => status === 'ADMITTED');
      await one.admit(found.slice(from, from + capacity).map(({ id }) => id));
    });
  planFirst(timetable, body, morning, exam('elementary', '初级第一场', -150, 80), (one) => open(one, 165, early, 0));
  planOther(timetable, body, morning, exam('intermediate', '中级第一场', -149), (one) => open(one, 164, early, 0));
  planScoring(timetable, morning, body, exam('elementary', '初级第二场', -2), (one) => open(one, 12, early, 0));
  planAhead(
    timetable,
    body,
    [exam('elementary', '初级第三场', 6, 30), exam('elementary', '初级第四场', 1, 30)],
    (one, nth) => open(one, 11, late, nth * 30),
  );
  timetable.ago(10, 50, () => exam('advanced', '高级第一场', 20).plan(false));
}

/** Drawn twice, since the first public value never came into being; certified, some of it revoked and corrected since. */
function planFirst(
  timetable: Timetable,
  body: CertifyingBody,
  morning: Date,
  exam: DemoExam,
  open: (exam: DemoExam) => void,
): void {
  open(exam);
  const first = new DemoDraw(body, exam, '演示开放数据当日公报第 1 号末尾六位数字');
  timetable.ago(160, 0, () => first.commit(20));
  timetable.ago(157, 0, () => first.void('公报当日停发，公开值没有产生；名单未变，另行约定公开值重抽。'));
  const second = new DemoDraw(body, exam, '演示开放数据当日公报第 2 号末尾六位数字');
  drawAll(timetable, second, 156, '407 193');
  conductExam(timetable, morning, exam, 2);
  timetable.ago(140, 0, () => issueBatch(body, 'elementary'));
  timetable.ago(100, 0, () => revokeSome(body, 'elementary', 2));
  timetable.ago(90, 0, () => correctSome(body, 'elementary', 2));
}

/** Drawn once and certified. */
function planOther(
  timetable: Timetable,
  body: CertifyingBody,
  morning: Date,
  exam: DemoExam,
  open: (exam: DemoExam) => void,
): void {
  open(exam);
  drawAll(timetable, new DemoDraw(body, exam, '演示开放数据当日公报第 3 号末尾六位数字'), 156, '882 014');
  conductExam(timetable, morning, exam, 0);
  timetable.ago(139, 0, () => issueBatch(body, 'intermediate'));
}

/** Over, and being scored: the examiners differ in places. */
function planScoring(
  timetable: Timetable,
  morning: Date,
  body: CertifyingBody,
  exam: DemoExam,
  open: (exam: DemoExam) => void,
): void {
  open(exam);
  drawAll(timetable, new DemoDraw(body, exam, '演示开放数据当日公报第 4 号末尾六位数字'), 9, '550 671');
  timetable.ago((morning.getTime() - exam.planned.startsAt.getTime()) / DAY, 150, async () => {
    await exam.attend(true);
    await exam.close();
  });
  timetable.ago(1, 25, () => exam.score(2));
}

/** Two sessions ahead: one committed to, whose public value lies ahead, one whose draw is public. */
function planAhead(
  timetable: Timetable,
  body: CertifyingBody,
  [committed, drawn]: readonly [DemoExam, DemoExam],
  open: (exam: DemoExam, nth: number) => void,
): void {
  open(committed, 0);
  open(drawn, 1);
  const waiting = new DemoDraw(body, committed, '演示开放数据下周公报第 6 号末尾六位数字');
  timetable.ago(3, 0, () => waiting.commit(7 * 24));
  drawAll(timetable, new DemoDraw(body, drawn, '演示开放数据当日公报第 5 号末尾六位数字'), 5, '316 245');
}

/** A draw from its commitment to its publication, within two days. */
function drawAll(timetable: Timetable, draw: DemoDraw, ago: number, value: string): void {
  timetable.ago(ago, 0, () => draw.commit(24));
  timetable.ago(ago - 1, 30, () => draw.enter(value));
  timetable.ago(ago - 1, 40, () => draw.run());
  timetable.ago(ago - 1, 50, () => draw.publish());
}
