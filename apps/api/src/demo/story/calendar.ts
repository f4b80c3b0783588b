import { businessDate } from '@shidian/platform/clock/clock.js';
import type { Ago } from './story.js';

const minute = 60_000;
const day = 24 * 60 * minute;
// Office hours begin at nine in Asia/Shanghai, which is one o'clock UTC.
const nineOClock = '01:00:00Z';

/** Instants of the demonstration, all reckoned from one present. */
export class Calendar {
  constructor(readonly now: Date) {}

  /** The business date of the present. */
  get today(): string {
    return businessDate(this.now);
  }

  /** Midnight of a day so many days from today, in Asia/Shanghai. */
  midnight(inDays: number): Date {
    return new Date(Date.parse(`${this.today}T00:00:00+08:00`) + inDays * day);
  }

  /** When an act happens; `nth` acts of a day follow each other, `offset` minutes set schools apart. */
  instant(ago: Ago, nth: number, offset: number): Date {
    if ('minutes' in ago) return new Date(this.now.getTime() - ago.minutes * minute);
    const morning = Date.parse(`${this.today}T${nineOClock}`) - ago.days * day;
    return new Date(morning + (nth * 50 + offset) * minute);
  }
}
