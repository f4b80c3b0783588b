import type { Province } from './province.js';
import { forAll, type Timetable } from './timetable.js';

/** What a year was like for a provider, by its position: most were good, some were not. */
type Year = 'GOOD' | 'EXACTLY_60' | 'LOW_PASS_RATE' | 'LOW_BOTH' | 'NO_REPORT';

const yearOf = (index: number, year: number): Year => {
  const turn = (index * 7 + year * 3) % 40;
  if (turn === 0) return 'LOW_BOTH';
  if (turn === 1 || turn === 2) return 'LOW_PASS_RATE';
  if (turn === 3) return 'EXACTLY_60';
  return turn === 4 || turn === 5 ? 'NO_REPORT' : 'GOOD';
};

/** Whether a provider's year was so bad that the province revokes its filing. */
export const wasLowIn = (index: number, year: number): boolean => yearOf(index, year) === 'LOW_BOTH';

/** The reports on three years, the evaluation of the last but one with what came of it, and that of the last year, waiting to be decided. */
export function planYears(province: Province, timetable: Timetable, thisYear: number): void {
  for (const year of [thisYear - 3, thisYear - 2, thisYear - 1]) {
    timetable.on(`${year + 1}-01-05`, () => province.openReports(year));
    timetable.on(`${year + 1}-02-20`, () => reportAll(province, year));
  }
  const before = thisYear - 2;
  timetable.on(`${thisYear - 1}-05-11`, () => province.evaluate(before));
  timetable.on(`${thisYear - 1}-05-20`, () => province.decideProposed(before));
  timetable.on(`${thisYear - 1}-06-12`, () => province.revokeProposed());
  timetable.on(`${thisYear}-05-11`, () => province.evaluate(thisYear - 1));
}

async function reportAll(province: Province, year: number): Promise<void> {
  const reports = (await province.openReportsOf(year)).filter(({ index }) => yearOf(index, year) !== 'NO_REPORT');
  // One institution reports more people than its own classes show; the others take over what is on record.
  const boaster = reports.find(({ recorded }) => (recorded?.trained ?? 0) > 0)?.reportId;
  await forAll(reports, async ({ reportId, index, unit, recorded }) => {
    const course = yearOf(index, year);
    const own = unit.plan.random.fork(`year-${year}`);
    const examined = own.int(8, 60) * 10;
    const responses = own.int(6, 40) * 10;
    const share = (whole: number, low: boolean): number => {
      if (course === 'EXACTLY_60') return (whole / 10) * 6;
      return Math.floor((whole * (low ? own.int(35, 58) : own.int(72, 97))) / 100);
    };
    await province.report(unit, reportId, {
      revenue: own.int(2, 90) * 100_000,
      trained: examined + own.int(0, 20) * 10,
      practised: own.int(2, 40) * 5,
      sessions: own.int(3, 24),
      responses,
      satisfied: share(responses, course === 'LOW_BOTH'),
      examined,
      passed: share(examined, course === 'LOW_BOTH' || course === 'LOW_PASS_RATE'),
      ...recorded,
      ...(reportId === boaster ? { trained: (recorded?.trained ?? 0) + 18 } : {}),
    });
  });
}
