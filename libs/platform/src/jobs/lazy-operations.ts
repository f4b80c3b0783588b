import type { QueueBackend, QueueSettings } from './backend.js';
import type { JobOperations } from './operations.js';
import type { QueueDatabase } from './queue-database.js';

/** `JobOperations` for a process that seldom needs it: the queue is opened at the first question. */
export class LazyJobOperations {
  private opened: Promise<{ operations: JobOperations; backend: QueueBackend; database: QueueDatabase }> | null = null;

  constructor(private readonly settings: QueueSettings) {}

  /** The operations; opens the queue where that has not happened. */
  async get(): Promise<JobOperations> {
    this.opened ??= this.open();
    this.opened.catch(() => (this.opened = null));
    return (await this.opened).operations;
  }

  async close(): Promise<void> {
    const opened = await this.opened;
    this.opened = null;
    await opened?.backend.close();
    await opened?.database.close();
  }

  private async open() {
    const [{ QueueBackend }, { JobOperations }, { QueueDatabase }] = await Promise.all([
      import('./backend.js'),
      import('./operations.js'),
      import('./queue-database.js'),
    ]);
    const backend = await QueueBackend.open(this.settings);
    const database = new QueueDatabase(this.settings.queueDatabaseUrl);
    return { operations: new JobOperations(database, backend.queue), backend, database };
  }
}
