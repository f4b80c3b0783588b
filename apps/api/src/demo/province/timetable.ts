import type { Step } from '../seed/perform-stories.js';

const day = 24 * 3_600_000;

/** Collects what happens, with the day on which it does; what would lie in the future never happens, and nothing before the beginning. */
export class Timetable {
  readonly steps: Step[] = [];

  constructor(
    /** Nine o'clock of today in Asia/Shanghai. */
    private readonly morning: Date,
    private readonly now: Date,
    private readonly begins: Date,
  ) {}

  /** Plans work so many days before today, some minutes after nine. */
  ago(days: number, minutes: number, run: () => Promise<void>): void {
    this.at(new Date(this.morning.getTime() - days * day + minutes * 60_000), run);
  }

  /** Plans work at ten o'clock of a date, `YYYY-MM-DD`; answers whether that lies in the past. */
  on(date: string, run: () => Promise<void>): boolean {
    return this.at(new Date(`${date}T10:00:00+08:00`), run);
  }

  private at(instant: Date, run: () => Promise<void>): boolean {
    if (instant > this.now) return false;
    this.steps.push({ at: instant < this.begins ? this.begins : instant, run });
    return true;
  }
}

/** Runs work on all of a list, a few at a time. */
export async function forAll<T>(list: readonly T[], work: (item: T) => Promise<void>, together = 4): Promise<void> {
  const waiting = list.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: together }, lane));
}
