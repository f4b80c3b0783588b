import { Injectable } from '@nestjs/common';
import { hash, type Options, parseOptions, verify } from '@node-rs/argon2';
import { AccessError } from '@shidian/platform/errors/refusal.js';

/** Argon2id with the OWASP minimum: 19 MiB, two passes, one lane. `algorithm` 2 is Argon2id (the package's enum is ambient). */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

// Each hash occupies one of libuv's four threads for some 20 ms; two leave room for files and name look-ups.
const AT_ONCE = 2;
const MOST_WAITING = 200;

/** Hashes and verifies passwords, few at a time. Beyond 200 waiting it answers TOO_MANY_REQUESTS instead of queueing on. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | null = null;

  /** The hash to store. */
  hash(password: string): Promise<string> {
    return this.limited(() => hash(normal(password), parameters));
  }

  /** True when `password` is the one behind `stored`. Without an account (`null`) it takes as long and is never true. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const reference = stored ?? (await this.dummyHash());
    const matches = await this.limited(() => verify(reference, normal(password)));
    return stored !== null && matches;
  }

  /** True when a stored hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    const made = parseOptions(stored);
    return (
      made.algorithm !== parameters.algorithm ||
      made.memoryCost !== parameters.memoryCost ||
      made.timeCost !== parameters.timeCost ||
      made.parallelism !== parameters.parallelism
    );
  }

  /** Makes the hash for unknown accounts ahead of the first sign-in, which would otherwise be slower than the rest. */
  async warmUp(): Promise<void> {
    await this.dummyHash();
  }

  private dummyHash(): Promise<string> {
    this.dummy ??= this.hash('nobody has this account');
    return this.dummy;
  }

  private async limited<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new AccessError('TOO_MANY_REQUESTS');
      // Whoever finishes hands over its place, so `running` stays as it is.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running++;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

// The same password typed on another keyboard may arrive composed otherwise.
function normal(password: string): string {
  return password.normalize('NFKC');
}
