/** What a job carries: ids and small switches, never personal data, since a queue's storage has no row-level security. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

/** How a backlog of one job is drained: up to `maxSize` items of one tenant share one transaction. */
export interface BulkOptions {
  readonly maxSize: number;
}

/** A declared job: its name in the outbox and the queue, and (in the type only) the shape of its payload. */
export interface JobDefinition<P extends JobPayload = JobPayload> {
  readonly name: string;
  readonly bulk?: BulkOptions;
  /** Never set; carries `P` for the compiler. */
  readonly payload?: P;
}

/** A job whose handler can take many items at once. */
export interface BulkJobDefinition<P extends JobPayload = JobPayload> extends JobDefinition<P> {
  readonly bulk: BulkOptions;
}

/** A job of any payload, for lists of declared jobs. */
export type AnyJob = Pick<JobDefinition, 'name' | 'bulk'>;

/** What a handler is told besides the payload. */
export interface JobMeta {
  /** Id of the outbox row; the same for every delivery of this job. */
  readonly id: string;
  readonly tenantId: string;
  /** Id of the request that asked for this job. */
  readonly requestId: string;
}

/** One item of a bulk call. */
export interface JobItem<P extends JobPayload> extends JobMeta {
  readonly payload: P;
}

/** What a bulk handler is told besides its items, which are all of one tenant. */
export interface BulkMeta {
  readonly tenantId: string;
}

/**
 * Does one job's work inside the transaction that also notes it as done, in the tenant's scope: reload by id, check the
 * precondition again, act. What it does outside the database may happen twice.
 */
export interface JobHandler<P extends JobPayload> {
  readonly handle: (payload: P, meta: JobMeta) => Promise<void>;
}

/** A handler that can also do many items in one transaction; if that throws, each item is done alone. */
export interface BulkJobHandler<P extends JobPayload> extends JobHandler<P> {
  readonly handleMany: (items: readonly JobItem<P>[], meta: BulkMeta) => Promise<void>;
}

const NAME = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/;

/** Declares a job; `name` is `<context>.<verb-noun>`. Every declared job is listed for the boot check, see JobsModule. */
export function defineJob<P extends JobPayload>(
  name: string,
  options: { readonly bulk: BulkOptions },
): BulkJobDefinition<P>;
export function defineJob<P extends JobPayload>(name: string): JobDefinition<P>;
export function defineJob<P extends JobPayload>(
  name: string,
  options: { readonly bulk?: BulkOptions } = {},
): JobDefinition<P> {
  if (!NAME.test(name)) throw new Error(`A job is named <context>.<verb-noun>, not "${name}"`);
  if (options.bulk && !(options.bulk.maxSize >= 2 && options.bulk.maxSize <= 1_000)) {
    throw new Error(`Job ${name}: a bulk holds 2 to 1,000 items`);
  }
  return { name, ...options };
}
