import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { runInScope, systemScope } from '../context/scope.js';
import type { Database, Transaction } from '../database/database.js';
import type { Inbox } from './inbox.js';
import type { JobItem, JobPayload } from './job.js';
import type { JobObserver, JobOutcome } from './observer.js';
import { type QueueEntry, type QueuedItem, type QueuedJob, singleEntry } from './queued-job.js';
import type { AnyHandler, JobRegistry } from './registry.js';
import type { JobTuning } from './tuning.js';

const OPEN_IN_FLOW = `
  SELECT FROM outbox o WHERE o.flow_id = $1 AND o.id <> $1
    AND NOT EXISTS (SELECT FROM inbox i WHERE i.tenant_id = o.tenant_id AND i.outbox_id = o.id) LIMIT 1`;

/** What the processor needs of a BullMQ job. */
export type Delivery = Pick<Job<QueuedJob, void>, 'id' | 'name' | 'data' | 'opts' | 'attemptsMade'>;

/** Puts entries into the queue. */
export type AddEntries = (entries: QueueEntry[]) => Promise<unknown>;

/** Does the jobs that the queue delivers: each in the scope and a transaction of its tenant, its effect once. */
export class JobProcessor {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly parts: {
      readonly database: Database;
      readonly inbox: Inbox;
      readonly registry: JobRegistry;
      readonly observer: JobObserver;
      readonly tuning: JobTuning;
      readonly add: AddEntries;
    },
  ) {}

  /** Does one delivery; throws when it is to be retried. */
  async process(delivery: Delivery): Promise<void> {
    const { name, data } = delivery;
    const started = performance.now();
    const report = (outcome: JobOutcome, effects: number, error?: unknown) =>
      this.report(delivery, { outcome, effects, error, seconds: (performance.now() - started) / 1000 });
    try {
      const handler = this.parts.registry.find(name);
      if (!handler) throw new Error(`No handler for job ${name}`);
      const [only] = data.items;
      if (only && data.items.length === 1) return report('done', await this.single(handler, delivery, only));
      const failure = await this.many(handler, delivery).then(
        (effects) => void report('done', effects),
        (error: unknown) => ({ error }),
      );
      if (!failure) return;
      await this.split(delivery);
      report('split', 0, failure.error);
    } catch (error) {
      const last = delivery.attemptsMade + 1 >= (delivery.opts.attempts ?? 1);
      report(last ? 'failed-permanently' : 'failed', 0, error);
      throw error;
    }
  }

  private single(handler: AnyHandler, { name, data }: Delivery, item: QueuedItem): Promise<number> {
    const { id, requestId, payload } = item;
    const { tenantId } = data;
    return this.inTenant(tenantId, requestId, async (tx) => {
      // The queue lets a closing job go when the others have left it; whether they are done only the database knows. The reconciler
      // brings it again.
      if (item.closes && (await tx.query(OPEN_IN_FLOW, [id])).length > 0) return 0;
      if (!(await this.parts.inbox.note(tx, name, id))) return 0;
      await handler.handle(payload, { id, tenantId, requestId });
      return 1;
    });
  }

  private many(handler: AnyHandler, { id, name, data }: Delivery): Promise<number> {
    const { tenantId, items } = data;
    const { handleMany } = handler;
    if (!handleMany) throw new Error(`The handler of ${name} takes no bulk`);
    return this.inTenant(tenantId, String(id), async (tx) => {
      const ids = items.map((item) => item.id);
      const fresh = await this.parts.inbox.noteMany(tx, name, ids);
      const todo = items
        .filter((item) => fresh.delete(item.id))
        .map((item): JobItem<JobPayload> => ({ ...item, tenantId }));
      if (todo.length > 0) await handleMany.call(handler, todo, { tenantId });
      return todo.length;
    });
  }

  // One poisoned item must not sink the others: each goes alone from here on, with its own attempts.
  private async split({ name, data }: Delivery): Promise<void> {
    const { add, tuning } = this.parts;
    await add(
      data.items.map((item) => singleEntry({ ...item, tenantId: data.tenantId, job: name, flowId: null }, tuning)),
    );
  }

  private inTenant<T>(tenantId: string, requestId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runInScope(systemScope(requestId, tenantId), () => this.parts.database.transaction(work));
  }

  private report(
    { id, name, data, attemptsMade }: Delivery,
    what: { outcome: JobOutcome; effects: number; seconds: number; error?: unknown },
  ): void {
    const { outcome, effects, seconds, error } = what;
    const items = data.items.length;
    this.parts.observer.observe({ job: name, outcome, items, effects, seconds });
    const line = {
      event: `job.${outcome}`,
      job: name,
      jobId: id,
      tenantId: data.tenantId,
      requestId: items === 1 ? data.items[0]?.requestId : undefined,
      items,
      effects,
      attempt: attemptsMade + 1,
      ms: Math.round(seconds * 1000),
    };
    if (outcome === 'done') this.logger.log(line);
    else if (outcome === 'failed-permanently') this.logger.error({ ...line, error: describe(error) });
    else this.logger.warn({ ...line, error: describe(error) });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
