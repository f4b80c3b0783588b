import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';

/** How long another process's revocation may go unnoticed here. */
export const CACHE_MILLISECONDS = 2_000;
const MOST_ENTRIES = 10_000;

/** A session or token as it was read: who acts with it, and what its end is derived from. */
export interface Credential {
  readonly actor: Actor;
  readonly createdAt: Date;
  /** Last use as stored; trails the real one by up to a minute. */
  usedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** Credentials read in the last two seconds, by hash; what this process revokes is forgotten at once. */
@Injectable()
export class CredentialCache {
  private readonly entries = new Map<string, { readonly credential: Credential; readonly readAt: number }>();

  constructor(private readonly clock: Clock) {}

  /** The credential, unless it was read too long ago. */
  get(key: string): Credential | null {
    const entry = this.entries.get(key);
    if (!entry) return null;
    const age = this.clock.now().getTime() - entry.readAt;
    // A clock set back must not keep an entry alive.
    if (age >= 0 && age < CACHE_MILLISECONDS) return entry.credential;
    this.entries.delete(key);
    return null;
  }

  /** Keeps a credential that was read when the clock showed `readAt`. */
  put(key: string, credential: Credential, readAt: Date): void {
    this.entries.set(key, { credential, readAt: readAt.getTime() });
    if (this.entries.size > MOST_ENTRIES) this.entries.delete(this.entries.keys().next().value as string);
  }

  /** Drops one credential. */
  delete(key: string): void {
    this.entries.delete(key);
  }

  /** Drops every credential of the actors that `matches` names. */
  forget(matches: (actor: Actor) => boolean): void {
    for (const [key, { credential }] of this.entries) if (matches(credential.actor)) this.entries.delete(key);
  }
}
