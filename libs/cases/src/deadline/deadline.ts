/** How the operator's table says that a day differs from the plain week: true for a working day, false for a day off. */
export type Exceptions = ReadonlyMap<string, boolean>;

const DAY = 24 * 3_600_000;
// Longer than any deadline and any holiday: a table that leaves so few working days is no calendar.
const MOST_DAYS = 3_660;

/** True on a day on which offices work. `day` is `YYYY-MM-DD`. */
export function isWorkingDay(day: string, exceptions: Exceptions): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return exceptions.get(day) ?? (weekday !== 0 && weekday !== 6);
}

/** The `count`th working day after `from`, which itself is not counted. */
export function workingDayAfter(from: string, count: number, exceptions: Exceptions): string {
  const start = Date.parse(`${from}T00:00:00Z`);
  for (let offset = 1, left = count; offset <= MOST_DAYS; offset++) {
    const day = new Date(start + offset * DAY).toISOString().slice(0, 10);
    if (isWorkingDay(day, exceptions) && --left <= 0) return day;
  }
  throw new Error(`No ${count} working days within ten years after ${from}`);
}

/** True from the day after the last one. */
export function isOverdue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today;
}
