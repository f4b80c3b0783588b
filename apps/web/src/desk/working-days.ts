const DAY = 86_400_000;

/** How a day differs from the plain week: true for a working day, false for a day off. */
export type Exceptions = ReadonlyMap<string, boolean>;

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

const works = (day: string, exceptions: Exceptions): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return exceptions.get(day) ?? (weekday !== 0 && weekday !== 6);
};

// Further away nobody counts days; and an address or an answer must not keep the page busy.
const furthest = 400;

/** Working days after `from` up to and with `until` (`YYYY-MM-DD`): what a desk has left, today not counted. */
export const workingDaysBetween = (from: string, until: string, exceptions: Exceptions): number => {
  let count = 0;
  let day = from;
  for (let step = 0; step < furthest && day < until; step++) {
    day = dayAfter(day);
    if (works(day, exceptions)) count += 1;
  }
  return count;
};
