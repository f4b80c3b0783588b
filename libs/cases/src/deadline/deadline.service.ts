import { Injectable } from '@nestjs/common';
import { businessDate } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { type Exceptions, workingDayAfter } from './deadline.js';

/** By when a desk must be done, by the tenant's table of holidays. */
@Injectable()
export class DeadlineService {
  constructor(private readonly database: Database) {}

  /** The last day of so many working days after an instant; null where no deadline is set. */
  async dueOn(from: Date, workingDays: number | null): Promise<string | null> {
    if (workingDays === null) return null;
    const day = businessDate(from);
    return workingDayAfter(day, workingDays, await this.exceptionsAfter(day));
  }

  /**
   * Works out anew by when each case of the tenant that lies at a desk is due, and answers how many changed.
   * Belongs into the transaction that changes the table of holidays.
   */
  async recompute(): Promise<number> {
    const { tx } = this.database;
    const spans = await tx.query<{ day: string; days: number }>(
      `SELECT DISTINCT (stage_entered_at AT TIME ZONE 'Asia/Shanghai')::date AS day, due_working_days AS days
       FROM review_case WHERE due_on IS NOT NULL ORDER BY day`,
    );
    const [first] = spans;
    if (!first) return 0;
    const exceptions = await this.exceptionsAfter(first.day);
    // Locked in the order of their ids, as every other taker of several cases does; whose desk is done meanwhile is left alone.
    return tx.execute(
      `UPDATE review_case SET due_on = fresh.due_on
       FROM (
         SELECT c.id, span.due_on FROM review_case c
         JOIN unnest($1::date[], $2::int[], $3::date[]) AS span (day, days, due_on)
           ON (c.stage_entered_at AT TIME ZONE 'Asia/Shanghai')::date = span.day AND c.due_working_days = span.days
         WHERE c.due_on <> span.due_on ORDER BY c.id FOR NO KEY UPDATE OF c
       ) AS fresh WHERE review_case.id = fresh.id`,
      [
        spans.map(({ day }) => day),
        spans.map(({ days }) => days),
        spans.map(({ day, days }) => workingDayAfter(day, days, exceptions)),
      ],
    );
  }

  private async exceptionsAfter(day: string): Promise<Exceptions> {
    const rows = await this.database.read<{ day: string; working: boolean }>({
      name: 'holidays-after',
      text: `SELECT day, working FROM holiday WHERE tenant_id = app_tenant() AND day > $1`,
      values: [day],
    });
    return new Map(rows.map(({ day, working }) => [day, working]));
  }
}
