import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { unbound } from '../access/bindings.js';
import { failureKey, SignInFailures } from '../sign-in/sign-in-failures.js';
import { UserService } from '../user-account/user-account.service.js';
import { newTotpSecret, totpEnrolment, totpStep } from './totp-code.js';

/** Spends a time step; zero rows when it, or a later one, was spent before. */
export const SPEND_STEP = 'UPDATE totp_factor SET last_step = $2 WHERE user_id = $1 AND last_step < $2';

/** The second factor: optional per person. */
@Injectable()
export class TotpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly users: UserService,
    private readonly failures: SignInFailures,
  ) {}

  /** A new, unconfirmed secret in place of an earlier unconfirmed one. Refuses WRONG_PASSWORD, LOCKED_OUT, TOTP_ALREADY_ON. */
  async enrol(userId: string, password: string): Promise<{ uri: string; secret: string }> {
    const { email } = await this.users.assertPassword(userId, password, 'password');
    const secret = newTotpSecret();
    const written = await this.database.transaction(
      (tx) =>
        tx.execute(
          `INSERT INTO totp_factor (user_id, secret, created_at) VALUES ($1, $2, $3)
           ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
           WHERE totp_factor.confirmed_at IS NULL`,
          [userId, secret, this.clock.now()],
        ),
      unbound,
    );
    if (written === 0) throw new Refusal({ code: 'TOTP_ALREADY_ON' });
    return totpEnrolment(secret, email);
  }

  /** Turns the factor on, once the app shows a right code. Refuses TOTP_WRONG, TOTP_NOT_STARTED. */
  async confirm(userId: string, code: string): Promise<void> {
    const [factor] = await this.database.read<{ secret: Buffer }>(
      { text: 'SELECT secret FROM totp_factor WHERE user_id = $1 AND confirmed_at IS NULL', values: [userId] },
      unbound,
    );
    if (!factor) throw new Refusal({ code: 'TOTP_NOT_STARTED' });
    const now = this.clock.now();
    const step = totpStep(factor.secret, code, now);
    if (step === null) throw new Refusal({ code: 'TOTP_WRONG', field: ['code'] });
    const confirmed = await this.database.transaction(
      (tx) =>
        tx.execute(
          `UPDATE totp_factor SET confirmed_at = $3, last_step = $4
           WHERE user_id = $1 AND secret = $2 AND confirmed_at IS NULL`,
          [userId, factor.secret, now, step],
        ),
      unbound,
    );
    if (confirmed === 0) throw new Refusal({ code: 'TOTP_NOT_STARTED' });
  }

  /** Takes the factor away; asks for the password and a code, so that a stolen session cannot. Refuses as `enrol`, TOTP_WRONG. */
  async remove(userId: string, password: string, code: string): Promise<void> {
    const { email } = await this.users.assertPassword(userId, password, 'password');
    const [factor] = await this.database.read<{ secret: Buffer; last_step: string }>(
      {
        text: 'SELECT secret, last_step FROM totp_factor WHERE user_id = $1 AND confirmed_at IS NOT NULL',
        values: [userId],
      },
      unbound,
    );
    if (!factor) throw new Refusal({ code: 'TOTP_NOT_STARTED' });
    const step = totpStep(factor.secret, code, this.clock.now());
    if (step === null || step <= Number(factor.last_step))
      await this.failures.fail(failureKey(email), new Refusal({ code: 'TOTP_WRONG', field: ['code'] }));
    await this.database.transaction(async (tx) => {
      await this.failures.clear(failureKey(email));
      await tx.execute('DELETE FROM totp_factor WHERE user_id = $1', [userId]);
    }, unbound);
  }
}
