import type { Random } from '../data/random.js';
import type { Timetable } from '../province/timetable.js';
import { forAll } from '../province/timetable.js';
import { type DemoCandidate, provinceCandidates, type ProvinceLevel } from './candidates.js';
import type { CertifyingBody } from './certifying-body.js';
import { answerSurveys, type DemoClass, finishClass, openClasses } from './classes.js';
import { askForMore, judgeOpen } from './eligibility.js';
import { DemoExam } from './exams.js';
import { endPractice, type Intake, recordInternships, startPractice } from './placements.js';
import type { ActingProvider } from './providers.js';
import { lineOf, type RosterLine } from './roster-book.js';
import { importRoster } from './rosters.js';

/** Who is examined together. */
export interface CohortPlan {
  readonly name: string;
  /** Number of its first person. */
  readonly first: number;
  readonly counts: Readonly<Partial<Record<ProvinceLevel, number>>>;
  /** Days before the present on which its exams begin. */
  readonly examAgo: number;
  /** Further rows of its roster, which come back with their problems. */
  readonly faulty: readonly RosterLine[];
}

/** What stands ready in the province when a cohort begins. */
export interface CohortGround {
  readonly body: CertifyingBody;
  readonly providers: () => Promise<readonly ActingProvider[]>;
  /** Nine o'clock of today in Asia/Shanghai. */
  readonly morning: Date;
}

const DAY = 24 * 3_600_000;
/** Days before its exams on which a cohort takes its steps. */
const steps = {
  ...{
    classes: 100,
    completion: 78,
    surveys: 76,
    roster: 66,
    judged: 64,
    practice: 60,
    internships: 30,
    practised: 24,
  },
  ...{ admission: 20 },
};

/** A cohort on its way: trained, enrolled, decided, practised, examined. */
export class Cohort {
  readonly candidates: readonly DemoCandidate[];
  private classes: readonly DemoClass[] = [];
  private intakes: readonly Intake[] = [];

  constructor(
    readonly plan: CohortPlan,
    private readonly ground: CohortGround,
    private readonly random: Random,
  ) {
    const decided = new Date(ground.morning.getTime() - (plan.examAgo + steps.roster) * DAY);
    const decidedOn = decided.toISOString().slice(0, 10);
    this.candidates = provinceCandidates(random, plan.first, plan.counts, decidedOn);
  }

  /** Everything up to the exams. */
  schedule(timetable: Timetable): void {
    const { body, providers } = this.ground;
    const { plan, candidates } = this;
    const at = (days: number, minutes: number, run: () => Promise<void>) =>
      timetable.ago(plan.examAgo + days, minutes, run);
    const practising = candidates.filter(({ level }) => level !== 'manager');
    at(steps.classes, 5, async () => {
      const institutions = (await providers()).filter(({ kind }) => kind === 'TRAINING_INSTITUTION');
      this.classes = await openClasses(body, institutions, candidates);
    });
    at(steps.completion, 5, () => forAll(this.classes, (one) => finishClass(body, one, plan.examAgo > 60)));
    at(steps.surveys, 5, () => forAll(this.classes, (one) => answerSurveys(body, one)));
    at(steps.roster, 15, async () => {
      const lines = candidates.map((one) => lineOf(one, body.levels));
      await importRoster(body, body.people.officer, `${plan.name}.xlsx`, [...lines, ...plan.faulty]);
    });
    at(steps.roster, 18, () => body.analyse());
    at(0, 0, () => body.analyse());
    at(steps.judged, 15, async () => {
      await judgeOpen(body, 2);
      await askForMore(body, 3);
    });
    at(steps.practice, 25, async () => {
      const bases = (await providers()).filter(({ kind }) => kind === 'PRACTICE_BASE');
      this.intakes = await startPractice(body, bases, practising);
    });
    at(steps.internships, 25, () => recordInternships(body, practising));
    at(steps.practised, 25, () => endPractice(body, this.intakes));
  }

  /** Plans sessions of a level and admits everybody who may sit them, `room` to a session; each half a day after the other. */
  sessions(timetable: Timetable, level: ProvinceLevel, room: number, firstSlot: number, word: string): DemoExam[] {
    const { body, morning } = this.ground;
    const { examAgo } = this.plan;
    const count = Math.ceil((this.plan.counts[level] ?? 0) / room);
    const exams = Array.from({ length: count }, (_, nth) => {
      const slot = firstSlot + nth;
      const startsAt = new Date(
        morning.getTime() - (examAgo - Math.floor(slot / 2)) * DAY + (slot % 2) * 5 * 3_600_000,
      );
      return new DemoExam(
        body,
        {
          ...{
            level,
            name: `${word}第${nth + 1}场`,
            room: `${'一二三四五六七八'[nth % 8] ?? ''}号考场`,
            capacity: room,
          },
          ...{ startsAt, endsAt: new Date(startsAt.getTime() + 2 * 3_600_000) },
        },
        this.random.fork(`exam-${level}-${nth}`),
      );
    });
    timetable.ago(examAgo + steps.admission, 30, async () => {
      for (const exam of exams) await exam.plan();
    });
    timetable.ago(examAgo + steps.admission - 1, 30, async () => {
      const ids = await this.admitted(level);
      const each = Math.ceil(ids.length / exams.length);
      await forAll(
        exams.map((exam, nth) => ({ exam, ids: ids.slice(nth * each, (nth + 1) * each) })),
        ({ exam, ids: own }) => exam.admit(own),
      );
    });
    return exams;
  }

  /** The enrolments of a level that the rules, or a person, admitted. */
  async admitted(level: ProvinceLevel): Promise<string[]> {
    const own = this.candidates.filter((one) => one.level === level);
    const found = await this.ground.body.enrolments(own);
    return [...found.values()].filter((one) => one.level === level && one.status === 'ADMITTED').map(({ id }) => id);
  }
}

/** An exam from its day to its publication: attendance at its end, marks a day later, results after five. */
export function conductExam(timetable: Timetable, morning: Date, exam: DemoExam, conflicts: number): void {
  const daysAgo = (morning.getTime() - exam.planned.startsAt.getTime()) / DAY;
  timetable.ago(daysAgo, 150, async () => {
    await exam.attend(conflicts > 0);
    await exam.close();
  });
  timetable.ago(daysAgo - 1, 20, () => exam.score(conflicts));
  timetable.ago(daysAgo - 2, 20, () => exam.resolve(conflicts));
  timetable.ago(daysAgo - 5, 20, () => exam.publish());
}
