import type { HolidayInput } from '../generated/graphql';

/** Why a line of a pasted or uploaded table cannot be taken. */
export type HolidayProblem = 'day' | 'working' | 'name' | 'twice';

/** A line of the table as it was pasted, with what it says or what is wrong with it. */
export interface HolidayRow {
  /** Number of the line as people count them, the heading included. */
  line: number;
  cells: readonly string[];
  day: HolidayInput | null;
  problems: readonly HolidayProblem[];
}

const longestName = 50;
const daysOff = new Set(['放假', '休', '休息', '0', 'false', 'off', 'holiday', 'no', '否']);
const daysOn = new Set(['上班', '班', '调休', '1', 'true', 'working', 'workday', 'yes', '是']);

const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** `2014/6/2`, `2014.6.2` and `2014年6月2日` as `2014-06-02`; anything else as it is. */
const normalDay = (text: string): string => {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

const cellsOf = (line: string): string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,，]/)).map((cell) =>
    cell
      .normalize('NFKC')
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  );

const looksLikeHeading = ([first = '']: readonly string[]): boolean => !/\d/.test(first);

/** Reads lines of day, off or working, and name, from a sheet or a CSV file; a heading is passed over, empty lines are none. */
export const readHolidays = (text: string): HolidayRow[] => {
  const seen = new Set<string>();
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line, cells: cellsOf(line) }))
    .filter(({ text: line, cells }, index) => line.trim() !== '' && !(index === 0 && looksLikeHeading(cells)))
    .map(({ line, cells }) => {
      const [first = '', second = '', name = ''] = cells;
      const day = normalDay(first);
      const key = second.toLowerCase();
      const problems: HolidayProblem[] = [
        ...(isDay(day) ? [] : (['day'] as const)),
        ...(daysOff.has(key) || daysOn.has(key) ? [] : (['working'] as const)),
        ...(name !== '' && [...name].length <= longestName ? [] : (['name'] as const)),
        ...(seen.has(day) ? (['twice'] as const) : []),
      ];
      seen.add(day);
      return { line, cells, problems, day: problems.length === 0 ? { day, working: daysOn.has(key), name } : null };
    });
};
