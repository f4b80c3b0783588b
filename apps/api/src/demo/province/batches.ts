import type { FilingEnd } from './units.js';
import type { FilingJourney } from './filing-journey.js';
import type { Province } from './province.js';
import { forAll, type Timetable } from './timetable.js';

/** Days before the batch's announcement on which its filings take their steps. */
const steps = { draft: 44, submit: 42, evaluate: 42, prescreen: 34, review: 22, approve: 9 };

/** Those filed in the batch of so many years ago: every step of the way, and one announcement for all. */
export function planFiledBatch(province: Province, timetable: Timetable, yearsAgo: number): void {
  const journeys = province.journeys.filter(
    ({ unit: { plan } }) => plan.ends === 'FILED' && plan.yearsAgo === yearsAgo,
  );
  const base = yearsAgo * 365 - 120;
  const all = (days: number, minutes: number, work: (journey: FilingJourney) => Promise<void>) =>
    timetable.ago(base + days, minutes, () => forAll(journeys, work));
  all(steps.draft, 0, (journey) => province.draft(journey, yearsAgo));
  all(steps.submit, 0, (journey) => journey.submit());
  timetable.ago(base + steps.evaluate, 1, province.runJobs);
  all(steps.prescreen, 0, (journey) => journey.prescreen());
  all(steps.review, 0, (journey) => journey.review());
  all(steps.approve, 0, (journey) => journey.approve());
  timetable.ago(base, 0, () => province.publish(journeys, yearsAgo));
}

type Work = (journey: FilingJourney) => Promise<void>;

/** What the filings of this year's round have been through, and how many days ago. */
const courses: Readonly<
  Record<Exclude<FilingEnd, 'FILED' | 'DRAFT' | 'FRESH'>, readonly (readonly [days: number, work: Work])[]>
> = {
  PRESCREEN: [[4, (journey) => journey.submit()]],
  OVERDUE: [
    [48, (journey) => journey.submit()],
    [40, (journey) => journey.judge()],
  ],
  UNSIGNED: [
    [14, (journey) => journey.submit()],
    [5, (journey) => journey.prescreen()],
  ],
  REVIEW: [
    [24, (journey) => journey.submit()],
    [16, (journey) => journey.prescreen()],
    [6, (journey) => journey.sign('review', ['HUMAN_RESOURCES', 'FINANCE'])],
  ],
  OBJECTED: [
    [30, (journey) => journey.submit()],
    [21, (journey) => journey.prescreen()],
    [8, (journey) => journey.sign('review', ['EDUCATION', 'FINANCE'], '场地租期与申报材料不符，建议退回核实。')],
  ],
  APPROVAL: [
    [40, (journey) => journey.submit()],
    [33, (journey) => journey.prescreen()],
    [20, (journey) => journey.review()],
    [5, (journey) => journey.sign('approval', [journey.unit.plan.member ? 'FINANCE' : 'HUMAN_RESOURCES'])],
  ],
  PUBLICATION: [
    [46, (journey) => journey.submit()],
    [39, (journey) => journey.prescreen()],
    [27, (journey) => journey.review()],
    [3, (journey) => journey.approve()],
  ],
  RETURNED: [
    [28, (journey) => journey.submit()],
    [19, (journey) => journey.prescreen()],
    [
      7,
      (journey) =>
        journey.return('请对照所列问题一次补正。', [
          {
            path: 'venue.area',
            material: null,
            code: 'figure-differs',
            text: '场地面积与产权（租赁）材料所载不一致。',
          },
          { path: 'experience', material: null, code: 'statement-too-brief', text: '请写明近一年的人数与场次。' },
        ]),
    ],
  ],
  REJECTED: [
    [35, (journey) => journey.submit()],
    [27, (journey) => journey.prescreen()],
    [11, (journey) => journey.reject('resources-insufficient', '现场核查时设备与申报不符，不能承担所报方向。')],
  ],
  WITHDRAWN: [
    [22, (journey) => journey.submit()],
    [12, (journey) => journey.withdraw('单位拟迁址，暂缓申报。')],
  ],
};

/** This year's round: filings at every desk. */
export function planCurrentRound(province: Province, timetable: Timetable): void {
  province.journeys.forEach((journey, index) => {
    const { ends } = journey.unit.plan;
    const minutes = (index * 7) % 240;
    if (ends === 'FILED') return;
    if (ends === 'DRAFT' || ends === 'FRESH') {
      timetable.ago(9 - (index % 6), minutes, () => province.draft(journey, 0, ends === 'FRESH'));
      // What was handed in minutes ago waits in the outbox for the real worker.
      if (ends === 'FRESH') timetable.ago(0, -5, () => journey.submit());
      return;
    }
    timetable.ago(50, minutes, () => province.draft(journey, 0));
    courses[ends].forEach(([days, work], step) => {
      timetable.ago(days, minutes, () => work(journey));
      if (step === 0) timetable.ago(days, minutes + 1, province.runJobs);
    });
  });
}
