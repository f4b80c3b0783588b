import { Injectable } from '@nestjs/common';
import { hash, type Options, parseOptions, verify } from '@node-rs/argon2';
import { AccessError } from '@shidian/platform/errors/refusal.js';

/** Argon2id with the OWASP minimum: 19 MiB, two passes, one lane. `algorithm` 2 is Argon2id (the package's enum is ambient). */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

// Of 256 random bits that nobody kept: verifying against it costs what verifying a real account's hash costs.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$0TR8mbXYWvLmZRPf2MSMPw$ElGwqpvGkCCmFGkBDuj+fASZvizYU3CR8JwcqpuoJYA';

// Each hash occupies one of libuv's four threads for some 20 ms; two leave room for files and name look-ups.
const AT_ONCE = 2;
const MOST_WAITING = 200;

/** Hashes and verifies passwords, few at a time. Beyond 200 waiting it answers TOO_MANY_REQUESTS instead of queueing on. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** The hash to store. */
  hash(password: string): Promise<string> {
    return this.limited(() => hash(normal(password), parameters));
  }

  /** True when `password` is the one behind `stored`. Without an account (`null`) it takes as long and is never true. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await this.limited(() => verify(stored ?? NOBODY, normal(password)));
    return stored !== null && matches;
  }

  /** True when a stored hash (or, without one, that of nobody) was made with other parameters than today's. */
  isOutdated(stored: string | null): boolean {
    const made = parseOptions(stored ?? NOBODY);
    return (
      made.algorithm !== parameters.algorithm ||
      made.memoryCost !== parameters.memoryCost ||
      made.timeCost !== parameters.timeCost ||
      made.parallelism !== parameters.parallelism
    );
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
