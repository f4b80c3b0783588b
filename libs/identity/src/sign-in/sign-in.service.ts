import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { unbound } from '../access/bindings.js';
import { MembershipDirectory, type OwnMembership } from '../membership/membership.directory.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { type BegunSession, SessionService } from '../session/session.service.js';
import { totpStep } from '../totp/totp-code.js';
import { SPEND_STEP } from '../totp/totp.service.js';
import { isEmail, normalEmail } from '../user-account/email.js';
import { failureKey, SignInFailures } from './sign-in-failures.js';

/** What a person types to sign in; `totp` where their second factor is on. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly totp?: string | null | undefined;
}

interface Row {
  readonly id: string | null;
  readonly password_hash: string | null;
  readonly last_membership_id: string | null;
  readonly totp_secret: Buffer | null;
  readonly last_step: string | null;
  readonly failed_at: Date[] | null;
}

const READ = `
  SELECT u.id, u.password_hash, u.last_membership_id, t.secret AS totp_secret, t.last_step, f.failed_at
  FROM (VALUES ($1::text, $2::bytea)) AS typed (email, key)
  LEFT JOIN user_account u ON u.email = typed.email
  LEFT JOIN totp_factor t ON t.user_id = u.id AND t.confirmed_at IS NOT NULL
  LEFT JOIN sign_in_failure f ON f.key = typed.key`;

const SETTLE = 'UPDATE user_account SET password_hash = $3 WHERE id = $1 AND password_hash = $2';

/** What an attempt proved: the hash that its password matched, and the time step of its code. */
interface Proof {
  readonly key: Buffer;
  readonly step: number | null;
  readonly verified: string;
  readonly rehashed: string;
}

// Nobody's password is longer; hashing more would only cost.
const MOST_PASSWORD_BYTES = 1_024;

/** Sign-in by address and password. An address without an account answers in the same words and the same time. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly hasher: PasswordHasher,
    private readonly failures: SignInFailures,
    private readonly directory: MembershipDirectory,
    private readonly sessions: SessionService,
  ) {}

  /** Begins a session. Refuses WRONG_CREDENTIALS, LOCKED_OUT, TOTP_REQUIRED, TOTP_WRONG, NO_MEMBERSHIP. */
  async signIn(attempt: SignInAttempt): Promise<BegunSession> {
    const email = normalEmail(attempt.email);
    const key = failureKey(email);
    // What cannot be an address belongs to nobody, and may hold characters that the database does not take.
    const values = [isEmail(email) ? email : '', key];
    const [row] = await this.database.read<Row>({ name: 'sign-in', text: READ, values }, unbound);
    this.failures.assertUnlocked(row?.failed_at ?? []);
    const tooLong = Buffer.byteLength(attempt.password) > MOST_PASSWORD_BYTES;
    const right = await this.hasher.verify(row?.password_hash ?? null, tooLong ? '' : attempt.password);
    if (!right || tooLong || !row?.id || !row.password_hash)
      return this.failures.fail(key, new Refusal({ code: 'WRONG_CREDENTIALS', field: ['password'] }));
    const step = await this.checkTotp(row, attempt.totp, key);
    const membership = await this.usualMembership(row.id, row.last_membership_id);
    const outdated = this.hasher.isOutdated(row.password_hash);
    const rehashed = outdated ? await this.hasher.hash(attempt.password) : row.password_hash;
    return this.succeed(membership, { key, step, verified: row.password_hash, rehashed });
  }

  private async checkTotp(row: Row, code: string | null | undefined, key: Buffer): Promise<number | null> {
    if (!row.totp_secret) return null;
    if (!code) throw new Refusal({ code: 'TOTP_REQUIRED', field: ['totp'] });
    const step = totpStep(row.totp_secret, code, this.clock.now());
    if (step !== null && step > Number(row.last_step)) return step;
    return this.failures.fail(key, new Refusal({ code: 'TOTP_WRONG', field: ['totp'] }));
  }

  private async usualMembership(userId: string, last: string | null): Promise<OwnMembership> {
    const memberships = await this.directory.ofUser(userId);
    const membership = memberships.find(({ id }) => id === last) ?? memberships[0];
    if (!membership) throw new Refusal({ code: 'NO_MEMBERSHIP' });
    return membership;
  }

  private succeed(membership: OwnMembership, proof: Proof): Promise<BegunSession> {
    const { tenantId, userId } = membership;
    return this.database.transaction(
      async (tx) => {
        await this.failures.clear(proof.key);
        // The row that a change of password locks first: whichever comes second sees the other.
        if ((await tx.execute(SETTLE, [userId, proof.verified, proof.rehashed])) === 0)
          throw new Refusal({ code: 'WRONG_CREDENTIALS', field: ['password'] });
        if (proof.step !== null && (await tx.execute(SPEND_STEP, [userId, proof.step])) === 0)
          throw new Refusal({ code: 'TOTP_WRONG', field: ['totp'] });
        const session = await this.sessions.begin(membership);
        await this.audit.record({ action: 'session.begin', subjectKind: 'membership', subjectId: membership.id });
        return session;
      },
      { tenantId, userId },
    );
  }
}
