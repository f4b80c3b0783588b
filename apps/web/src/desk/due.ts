import { workingDaysBetween, type Exceptions } from './working-days';

/** When a desk must be done, seen from a day: so many working days ahead, or so many days behind. */
export interface Due {
  kind: 'ahead' | 'today' | 'overdue';
  days: number;
}

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/**
 * From `today` to the due day (both `YYYY-MM-DD`): ahead in working days by the table of holidays, as the deadline was set;
 * behind in plain days. Null where no desk has the case.
 */
export const dueFrom = (dueOn: string | null | undefined, today: string, holidays: Exceptions): Due | null => {
  if (!dueOn) return null;
  if (dueOn === today) return { kind: 'today', days: 0 };
  return dueOn > today
    ? { kind: 'ahead', days: workingDaysBetween(today, dueOn, holidays) }
    : { kind: 'overdue', days: dayOf(today) - dayOf(dueOn) };
};
