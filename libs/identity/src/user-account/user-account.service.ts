import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';
import { v7 as uuid } from 'uuid';
import { unbound } from '../access/bindings.js';
import { passwordDefects } from '../password/password-policy.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { SessionService } from '../session/session.service.js';
import { failureKey, SignInFailures } from '../sign-in/sign-in-failures.js';
import { isEmail, normalEmail } from './email.js';
import { plainName } from './plain-name.js';
import { UserAccount } from './user-account.entity.js';

/** A person to be added. */
export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale?: Locale;
}

/** What a person's account shows to its owner. */
export type Account = Pick<UserAccount, 'id' | 'email' | 'name' | 'locale'> & { readonly totpEnabled: boolean };

const READ = `
  SELECT u.id, u.email, u.name, u.locale, u.password_hash AS "passwordHash", t.confirmed_at IS NOT NULL AS "totpEnabled"
  FROM user_account u LEFT JOIN totp_factor t ON t.user_id = u.id WHERE u.id = $1`;

/** People's accounts. */
@Injectable()
export class UserService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly failures: SignInFailures,
    private readonly sessions: SessionService,
  ) {}

  /** Adds a person and answers their id. Refuses INVALID_EMAIL, INVALID_NAME, PASSWORD_*, EMAIL_TAKEN. */
  async create(person: NewUser): Promise<string> {
    const email = normalEmail(person.email);
    const name = plainName(person.name, 100);
    const defects: RefusalItem[] = passwordDefects(person.password, { email, name: person.name }, 'password');
    if (!isEmail(email)) defects.push({ code: 'INVALID_EMAIL', field: ['email'] });
    if (name === null) defects.push({ code: 'INVALID_NAME', field: ['name'], params: { most: 100 } });
    if (defects.length > 0 || name === null) throw new Refusal(defects);
    const passwordHash = await this.hasher.hash(person.password);
    const id = uuid();
    const added = await this.database.transaction((tx) =>
      tx.execute(
        `INSERT INTO user_account (id, email, name, locale, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING`,
        [id, email, name, person.locale ?? 'zh-CN', passwordHash, this.clock.now()],
      ),
    );
    if (added === 0) throw new Refusal({ code: 'EMAIL_TAKEN', field: ['email'] });
    return id;
  }

  /** The account of a person who is signed in. */
  async account(id: string): Promise<Account> {
    const { email, name, locale, totpEnabled } = await this.read(id);
    return { id, email, name, locale, totpEnabled };
  }

  /**
   * Sets another password and ends the person's other sessions; the one of `keepSession` stays.
   * Refuses WRONG_PASSWORD, LOCKED_OUT (a stolen session must not guess on), PASSWORD_*, PASSWORD_UNCHANGED.
   */
  async changePassword(userId: string, current: string, next: string, keepSession: string | null): Promise<void> {
    const { passwordHash, ...person } = await this.assertPassword(userId, current, 'currentPassword');
    const defects = passwordDefects(next, person, 'newPassword');
    if (next === current) defects.push({ code: 'PASSWORD_UNCHANGED', field: ['newPassword'] });
    if (defects.length > 0) throw new Refusal(defects);
    const nextHash = await this.hasher.hash(next);
    await this.database.transaction(async ({ manager }) => {
      await this.failures.clear(failureKey(person.email));
      const { affected } = await manager.update(UserAccount, { id: userId, passwordHash }, { passwordHash: nextHash });
      if (affected !== 1) throw new Refusal({ code: 'WRONG_PASSWORD', field: ['currentPassword'] });
      await this.sessions.endAll(userId, keepSession);
    });
  }

  /** The account, once its password is proved. Refuses WRONG_PASSWORD at `field`, and LOCKED_OUT. */
  async assertPassword(userId: string, password: string, field: string): Promise<Account & { passwordHash: string }> {
    const row = await this.read(userId);
    const key = failureKey(row.email);
    await this.failures.assertKeyUnlocked(key);
    if (!(await this.hasher.verify(row.passwordHash, password)))
      await this.failures.fail(key, new Refusal({ code: 'WRONG_PASSWORD', field: [field] }));
    return row;
  }

  private async read(id: string): Promise<Account & { passwordHash: string }> {
    const [row] = await this.database.read<Account & { passwordHash: string }>(
      { name: 'account', text: READ, values: [id] },
      unbound,
    );
    if (!row) throw new AccessError('UNAUTHENTICATED');
    return row;
  }
}
