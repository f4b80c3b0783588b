import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Database } from '@shidian/platform/database/database.js';
import { unbound } from '../access/bindings.js';

/** Five failures within fifteen minutes lock an address for fifteen minutes from the fifth. */
export const lockout = { failures: 5, milliseconds: 15 * 60_000 } as const;

const RECORD = `
  INSERT INTO sign_in_failure (key, failed_at) VALUES ($1, ARRAY[$2::timestamptz])
  ON CONFLICT (key) DO UPDATE SET failed_at = CASE
    WHEN cardinality(sign_in_failure.failed_at) >= ${lockout.failures} AND sign_in_failure.failed_at[${lockout.failures}] > $3
      THEN sign_in_failure.failed_at
    ELSE ARRAY(SELECT f FROM unnest(sign_in_failure.failed_at) f WHERE f > $3 ORDER BY f) || $2::timestamptz END
  RETURNING failed_at`;

/** What failures are counted under: the hash of the address that was typed, whether or not it has an account. */
export function failureKey(email: string): Buffer {
  return createHash('sha256').update(email).digest();
}

/** Until when the failures lock, or null; free again at that very instant. */
export function lockedUntil(failedAt: readonly Date[], now: Date): Date | null {
  const last = failedAt[lockout.failures - 1];
  if (!last) return null;
  const until = new Date(last.getTime() + lockout.milliseconds);
  return now < until ? until : null;
}

/** Counts failed sign-ins. */
@Injectable()
export class SignInFailures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws LOCKED_OUT when `failedAt` locks now. */
  assertUnlocked(failedAt: readonly Date[]): void {
    const now = this.clock.now();
    const until = lockedUntil(failedAt, now);
    if (!until) return;
    const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
    throw new Refusal({ code: 'LOCKED_OUT', params: { minutes } });
  }

  /** Throws LOCKED_OUT when the failures stored under `key` lock now. */
  async assertKeyUnlocked(key: Buffer): Promise<void> {
    const [row] = await this.database.read<{ failed_at: Date[] }>(
      { text: 'SELECT failed_at FROM sign_in_failure WHERE key = $1', values: [key] },
      unbound,
    );
    this.assertUnlocked(row?.failed_at ?? []);
  }

  /**
   * Counts one failure and commits it, then throws: LOCKED_OUT when it was the fifth (or came after it), else `refusal`.
   * One statement, so that failures at the same instant are all counted.
   */
  async fail(key: Buffer, refusal: Refusal): Promise<never> {
    if (this.database.inTransaction) throw new Error('A failed sign-in must be counted in its own transaction');
    const now = this.clock.now();
    const horizon = new Date(now.getTime() - lockout.milliseconds);
    const [row] = await this.database.transaction(
      (tx) => tx.query<{ failed_at: Date[] }>(RECORD, [key, now, horizon]),
      unbound,
    );
    this.assertUnlocked(row?.failed_at ?? []);
    throw refusal;
  }

  /**
   * Forgets the failures inside the transaction of a success. A lock that came while the password was being verified
   * still counts (LOCKED_OUT): guesses sent all at once get no more answers than guesses sent one by one.
   */
  async clear(key: Buffer): Promise<void> {
    const [row] = await this.database.tx.query<{ failed_at: Date[] }>(
      'DELETE FROM sign_in_failure WHERE key = $1 RETURNING failed_at',
      [key],
    );
    // Throwing rolls the deletion back.
    this.assertUnlocked(row?.failed_at ?? []);
  }

  /** Deletes failures that no longer count; for a schedule. Answers how many addresses. */
  async sweep(): Promise<number> {
    const horizon = new Date(this.clock.now().getTime() - lockout.milliseconds);
    return this.database.transaction(
      (tx) => tx.execute('DELETE FROM sign_in_failure WHERE failed_at[cardinality(failed_at)] <= $1', [horizon]),
      unbound,
    );
  }
}
