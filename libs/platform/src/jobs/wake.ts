import { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';

/** The channel on which a commit with outbox rows is announced. */
export const WAKE_CHANNEL = 'shidian_outbox';

/** Tells the relay that the outbox has rows. Only a hint: the relay's timer finds them as well. */
export abstract class RelayWake {
  abstract wake(): void;
}

/** Wakes nobody; the relay's timer finds the rows. */
export class SilentWake extends RelayWake {
  wake(): void {}
}

/**
 * Wakes relays in any process by NOTIFY. Sent after the commit and by itself: a NOTIFY inside a transaction would make
 * every commit of the server queue behind one lock. One announcement at a time stands for all that ask meanwhile.
 */
export class NotifyWake extends RelayWake {
  private readonly logger = new Logger(NotifyWake.name);
  private sending = false;
  private again = false;

  constructor(private readonly database: Database) {
    super();
  }

  wake(): void {
    this.again = true;
    if (!this.sending) void this.send();
  }

  private async send(): Promise<void> {
    this.sending = true;
    try {
      while (this.again) {
        this.again = false;
        await this.database.dataSource.pool.query(`NOTIFY ${WAKE_CHANNEL}`);
      }
    } catch (error) {
      this.logger.warn({ event: 'outbox.wake-failed', error: error instanceof Error ? error.message : String(error) });
    } finally {
      this.sending = false;
    }
  }
}
