import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';

/** Misses in a window after which answers stop: of one address, and of one number, whoever asks. */
const MOST = { address: 60, number: 20 };
const WINDOW_MS = 10 * 60_000;
/** Most that is remembered; a flood from more addresses begins the window anew. */
const MOST_REMEMBERED = 100_000;

/**
 * Keeps names from being guessed and serials from being run through, without a captcha: only misses count, so that an employer who checks a
 * whole roster of good certificates is never held up. Counted in this process.
 */
@Injectable()
export class VerifyThrottle {
  private misses = new Map<string, number>();
  private since = 0;

  constructor(private readonly clock: Clock) {}

  /** Seconds to wait before this address may ask for this number again; 0 where it may now. */
  wait(address: string, number: string): number {
    const left = this.since + WINDOW_MS - this.clock.now().getTime();
    if (left <= 0) return 0;
    const held =
      (this.misses.get(`a ${address}`) ?? 0) >= MOST.address || (this.misses.get(`n ${number}`) ?? 0) >= MOST.number;
    return held ? Math.ceil(left / 1000) : 0;
  }

  /** Notes that a look-up found nothing. */
  missed(address: string, number: string): void {
    const now = this.clock.now().getTime();
    if (now - this.since >= WINDOW_MS || this.misses.size >= MOST_REMEMBERED) {
      this.misses = new Map();
      this.since = now;
    }
    for (const key of [`a ${address}`, `n ${number}`]) this.misses.set(key, (this.misses.get(key) ?? 0) + 1);
  }
}
