import { Periodic } from './periodic.js';
import type { JobCatalogue } from './job-catalogue.js';
import type { AddEntries } from './processor.js';
import type { QueueDatabase } from './queue-database.js';
import { type OutboxRow, type QueueFlow, closesFlow, entriesFor, flowOf } from './queued-job.js';
import type { JobTuning } from './tuning.js';
import { WAKE_CHANNEL } from './wake.js';

/** Columns of an outbox row under the names of `OutboxRow`. */
export const OUTBOX_ROW = `o.tenant_id AS "tenantId", o.id, o.job, o.request_id AS "requestId", o.payload, o.flow_id AS "flowId"`;

// Marked first and committed last: what happens in between happens under the rows' locks. Of a flow only the closing row is
// taken, and the others with it: a flow is added whole, and two relays never wait for each other.
const TAKE = `
  UPDATE public.outbox o SET sent_at = clock_timestamp()
  FROM (
    SELECT tenant_id, id FROM public.outbox WHERE sent_at IS NULL AND (flow_id IS NULL OR flow_id = id)
    ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED
  ) due
  WHERE o.tenant_id = due.tenant_id AND o.id = due.id
  RETURNING ${OUTBOX_ROW}`;

const TAKE_FLOWS = `
  UPDATE public.outbox o SET sent_at = clock_timestamp()
  WHERE o.flow_id = ANY($1::uuid[]) AND o.tenant_id = ANY($2::uuid[]) AND o.id <> o.flow_id AND o.sent_at IS NULL
  RETURNING ${OUTBOX_ROW}`;

/** Most rows that are taken at once. Many, so that where many tenants ask at the same time the rows of each still go together. */
export const RELAY_BATCH = 2_000;

/**
 * Hands committed outbox rows of all tenants to the queue. A row is marked as sent in the transaction in which it was
 * added: killed in between, it is added again, and the inbox makes the second copy harmless. Any number may run at once.
 */
export class Relay {
  private readonly loop: Periodic;
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly parts: {
      readonly database: QueueDatabase;
      readonly catalogue: JobCatalogue;
      readonly tuning: JobTuning;
      readonly add: AddEntries;
      readonly addFlow: (flow: QueueFlow) => Promise<unknown>;
    },
  ) {
    this.loop = new Periodic('relay', parts.tuning.pollMs, () => this.drain());
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.stopListening?.();
  }

  /** Sends up to one batch of unsent rows; answers how many. */
  async sendBatch(): Promise<number> {
    const { database, add, addFlow, tuning } = this.parts;
    return database.transaction(async (client) => {
      const { rows } = await client.query<OutboxRow>(TAKE, [RELAY_BATCH]);
      // Ids are made in the order of time, which keeps first come, first served.
      rows.sort(byId);
      const plain = rows.filter((row) => !closesFlow(row));
      if (plain.length > 0) await add(entriesFor(plain, this.parts));
      const closings = rows.filter(closesFlow);
      if (closings.length === 0) return rows.length;
      const ids = closings.map((row) => row.id);
      const { rows: jobs } = await client.query<OutboxRow>(TAKE_FLOWS, [ids, closings.map((row) => row.tenantId)]);
      jobs.sort(byId);
      const byFlow = new Map<string | null, OutboxRow[]>(ids.map((id) => [id, []]));
      for (const job of jobs) byFlow.get(job.flowId)?.push(job);
      for (const closing of closings) await addFlow(flowOf(closing, byFlow.get(closing.id) ?? [], tuning));
      return rows.length;
    });
  }

  private async drain(): Promise<void> {
    await this.listen();
    while ((await this.sendBatch()) === RELAY_BATCH);
  }

  private async listen(): Promise<void> {
    this.stopListening ??= await this.parts.database.listen(
      WAKE_CHANNEL,
      () => this.loop.wake(),
      () => (this.stopListening = null),
    );
  }
}

function byId(a: OutboxRow, b: OutboxRow): number {
  return a.id < b.id ? -1 : 1;
}
