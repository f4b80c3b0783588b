/** Source of the current instant; injected everywhere, so that a test can stand still in time. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar date in Asia/Shanghai, `YYYY-MM-DD`; business dates are always of this zone. */
  today(): string {
    return businessDate(this.now());
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that moves only when told to. */
export class FrozenClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

// Asia/Shanghai has had no daylight saving since 1991: a fixed offset is exact for every date this product handles.
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** The date in Asia/Shanghai on which `instant` falls. */
export function businessDate(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}
