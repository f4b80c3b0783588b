import type pg from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const WEB_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const JOB_SECONDS = [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60];

/** How many jobs of one kind stand where; the shape of the queue's own overview. */
export interface QueueFigures {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** The figures of a process, for Prometheus. Names begin with `shidian_`, durations are seconds. */
export class Metrics {
  private readonly own = new Registry();
  private readonly registers = [this.own];
  private observesProcess = false;

  readonly httpDuration = new Histogram({
    name: 'shidian_http_request_seconds',
    help: 'Duration of HTTP requests by route, method and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: WEB_SECONDS,
    registers: this.registers,
  });

  readonly graphqlDuration = new Histogram({
    name: 'shidian_graphql_operation_seconds',
    help: 'Duration of GraphQL operations by name and kind; outcome is ok, refused or failed',
    labelNames: ['operation', 'kind', 'outcome'] as const,
    buckets: WEB_SECONDS,
    registers: this.registers,
  });

  readonly refusals = new Counter({
    name: 'shidian_refusals_total',
    help: 'Expected refusals by code',
    labelNames: ['code'] as const,
    registers: this.registers,
  });

  readonly jobDuration = new Histogram({
    name: 'shidian_job_seconds',
    help: 'Duration of job deliveries by job and outcome',
    labelNames: ['job', 'outcome'] as const,
    buckets: JOB_SECONDS,
    registers: this.registers,
  });

  readonly jobItems = new Counter({
    name: 'shidian_job_items_total',
    help: 'Items of job deliveries; effect is done for what this delivery did and repeated for what an earlier one had done',
    labelNames: ['job', 'effect'] as const,
    registers: this.registers,
  });

  private readonly operations = new BoundedNames(300);

  /** All figures; those of the process itself (memory, event loop, garbage collection) are collected from the first call on. */
  get registry(): Registry {
    if (!this.observesProcess) {
      this.observesProcess = true;
      collectDefaultMetrics({ register: this.own });
    }
    return this.own;
  }

  /** Records one GraphQL operation. Callers choose names: beyond 300 different ones they are counted together. */
  observeOperation(operation: string, kind: string, outcome: 'ok' | 'refused' | 'failed', seconds: number): void {
    this.graphqlDuration.observe({ operation: this.operations.of(operation), kind, outcome }, seconds);
  }

  /** Reports a connection pool from now on; read only when somebody asks. */
  watchPool(pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>): void {
    this.gauge(
      'shidian_pool_connections',
      'Database connections by state; waiting are requests without one',
      ['state'],
      (set) => {
        set({ state: 'busy' }, pool.totalCount - pool.idleCount);
        set({ state: 'idle' }, pool.idleCount);
        set({ state: 'waiting' }, pool.waitingCount);
      },
    );
  }

  /** Reports the job queue from now on; asked only when somebody asks. */
  watchQueue(overview: () => Promise<QueueFigures>): void {
    this.gauge('shidian_queue_jobs', 'Jobs in the queue by state', ['state'], async (set) => {
      for (const [state, count] of Object.entries(await overview())) set({ state }, count as number);
    });
  }

  private gauge(
    name: string,
    help: string,
    labelNames: string[],
    read: (set: (labels: Record<string, string>, value: number) => void) => void | Promise<void>,
  ): void {
    this.own.removeSingleMetric(name);
    new Gauge({
      name,
      help,
      labelNames,
      registers: this.registers,
      async collect() {
        this.reset();
        await read((labels, value) => this.set(labels, value));
      },
    });
  }
}

/** Lets the first so many names through and calls the others `other`: a label that callers choose must not grow without end. */
class BoundedNames {
  private readonly known = new Set<string>();

  constructor(private readonly most: number) {}

  of(name: string): string {
    if (this.known.has(name)) return name;
    if (this.known.size >= this.most) return 'other';
    this.known.add(name);
    return name;
  }
}

/** The figures of this process. */
export const metrics = new Metrics();
