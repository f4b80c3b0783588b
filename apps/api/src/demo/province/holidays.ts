import type { Holiday } from '@shidian/cases/holiday/holiday.service.js';

/** A public holiday: its first and last day off, and the days of a weekend that are worked for it. */
interface Festival {
  readonly name: string;
  readonly off: readonly [from: string, to: string];
  readonly worked: readonly string[];
}

/** Public holidays as the State Council announced them for a year; no others are known for sure. */
const announced: Readonly<Record<number, readonly Festival[]>> = {
  2025: [
    { name: '元旦', off: ['2025-01-01', '2025-01-01'], worked: [] },
    { name: '春节', off: ['2025-01-28', '2025-02-04'], worked: ['2025-01-26', '2025-02-08'] },
    { name: '清明节', off: ['2025-04-04', '2025-04-06'], worked: [] },
    { name: '劳动节', off: ['2025-05-01', '2025-05-05'], worked: ['2025-04-27'] },
    { name: '端午节', off: ['2025-05-31', '2025-06-02'], worked: [] },
    { name: '国庆节、中秋节', off: ['2025-10-01', '2025-10-08'], worked: ['2025-09-28', '2025-10-11'] },
  ],
  2026: [
    { name: '元旦', off: ['2026-01-01', '2026-01-03'], worked: ['2026-01-04'] },
    { name: '春节', off: ['2026-02-15', '2026-02-23'], worked: ['2026-02-14', '2026-02-28'] },
    { name: '清明节', off: ['2026-04-04', '2026-04-06'], worked: [] },
    { name: '劳动节', off: ['2026-05-01', '2026-05-05'], worked: ['2026-05-09'] },
    { name: '端午节', off: ['2026-06-19', '2026-06-21'], worked: [] },
    { name: '中秋节', off: ['2026-09-25', '2026-09-27'], worked: [] },
    { name: '国庆节', off: ['2026-10-01', '2026-10-07'], worked: ['2026-09-20', '2026-10-10'] },
  ],
};

const DAY = 24 * 3_600_000;

/** Years whose holidays are known. */
export const holidayYears: readonly number[] = Object.keys(announced).map(Number);

/** The table of a year as an operator loads it: days off and, under the name of what they make up for, days worked. */
export function holidaysOf(year: number): Holiday[] {
  return (announced[year] ?? []).flatMap(({ name, off, worked }) => [
    ...daysFrom(...off).map((day) => ({ day, working: false, name })),
    ...worked.map((day) => ({ day, working: true, name: `${name}调休` })),
  ]);
}

function daysFrom(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return Array.from({ length: count }, (_, nth) => new Date(Date.parse(from) + nth * DAY).toISOString().slice(0, 10));
}
