import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import { requireScope } from '../context/scope.js';
import type { Database } from '../database/database.js';
import type { JobCatalogue } from './job-catalogue.js';
import type { JobDefinition, JobPayload } from './job.js';
import type { RelayWake } from './wake.js';

const INSERT = `
  INSERT INTO outbox (tenant_id, id, job, payload, request_id, created_at, flow_id)
  SELECT $1, row.id, $2, row.payload, $3, $4, $7 FROM unnest($5::uuid[], $6::jsonb[]) AS row (id, payload)`;

/** Jobs that may run in any order and at once, and one that runs when the last of them is done. */
export interface JobFlow<P extends JobPayload, C extends JobPayload> {
  readonly job: JobDefinition<P>;
  readonly payloads: readonly P[];
  readonly closing: { readonly job: JobDefinition<C>; readonly payload: C };
}

/** Where business code asks for work that takes time: the request commits or rolls back together with its cause. */
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly wake: RelayWake,
    private readonly catalogue: JobCatalogue,
  ) {}

  /** Asks for one job in the open transaction; answers the id under which it runs. */
  async enqueue<P extends JobPayload>(job: JobDefinition<P>, payload: P): Promise<string> {
    const [id] = await this.enqueueMany(job, [payload]);
    return id as string;
  }

  /** Asks for one job per payload, with one statement; answers their ids in the same order. */
  enqueueMany<P extends JobPayload>(job: JobDefinition<P>, payloads: readonly P[]): Promise<string[]> {
    return this.insert(
      job,
      payloads,
      payloads.map(() => uuidv7()),
      null,
    );
  }

  /** Asks for a flow; answers the id of its closing job. With no payloads the closing job is an ordinary one. */
  async enqueueFlow<P extends JobPayload, C extends JobPayload>(flow: JobFlow<P, C>): Promise<string> {
    const { job, payloads, closing } = flow;
    const id = uuidv7();
    const flowId = payloads.length > 0 ? id : null;
    await this.insert(closing.job, [closing.payload], [id], flowId);
    await this.insert(
      job,
      payloads,
      payloads.map(() => uuidv7()),
      flowId,
    );
    return id;
  }

  private async insert<P extends JobPayload>(
    job: JobDefinition<P>,
    payloads: readonly P[],
    ids: string[],
    flowId: string | null,
  ): Promise<string[]> {
    this.catalogue.require(job);
    const { tx } = this.database;
    const { tenantId } = tx.binding;
    if (!tenantId) throw new Error(`Job ${job.name} needs a tenant: enqueue it in a tenant's transaction`);
    if (payloads.length === 0) return [];
    const bodies = payloads.map((payload) => JSON.stringify(payload));
    await tx.execute(INSERT, [tenantId, job.name, requireScope().requestId, this.clock.now(), ids, bodies, flowId]);
    tx.afterCommit(() => this.wake.wake());
    return ids;
  }
}
