import { Logger } from '@nestjs/common';

/** Runs one piece of work again and again, never twice at a time: when woken, and at the latest after `everyMs`. */
export class Periodic {
  private readonly logger = new Logger('Periodic');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private wanted = false;
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  /** Runs the work soon; woken while it runs, it runs once more. A wake-up after a failure waits for the timer. */
  wake(): void {
    if (this.stopped) return;
    this.wanted = true;
    this.running ??= this.run();
  }

  /** Lets the current run finish and starts no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    try {
      while (this.wanted && !this.stopped) {
        this.wanted = false;
        await this.work();
      }
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.logger.warn({ event: `${this.name}.failed`, error: text });
    } finally {
      this.running = null;
      if (!this.stopped) this.timer = setTimeout(() => this.wake(), this.everyMs);
    }
  }
}
