import { AsyncLocalStorage } from 'node:async_hooks';
import { AccessError } from '../errors/refusal.js';

/** Who acts: a person through a session, a machine through a token, or the system through a job. */
export interface Actor {
  readonly userId: string;
  readonly userName: string;
  readonly tenantId: string;
  readonly organisationId: string;
  readonly membershipId: string;
  readonly role: string;
  readonly via: 'session' | 'token';
  /** Scopes of an API token; `null` for a session, which has all that its role has. */
  readonly scopes: readonly string[] | null;
}

/** What every log line, transaction and audit row of one request or job shares. */
export interface Scope {
  readonly requestId: string;
  readonly tenantId: string | null;
  readonly userId: string | null;
  readonly actor: Actor | null;
  /** Per-request DataLoaders and memos; never outlives the request. */
  readonly memo: Map<unknown, unknown>;
}

const storage = new AsyncLocalStorage<Scope>();

/** Runs `work` in a scope; everything it awaits sees the same scope. */
export function runInScope<T>(scope: Scope, work: () => T): T {
  return storage.run(scope, work);
}

/** The current scope, or null outside any request or job. */
export function currentScope(): Scope | null {
  return storage.getStore() ?? null;
}

/** The current scope; throws where there is none, since work without a scope has no tenant. */
export function requireScope(): Scope {
  const scope = storage.getStore();
  if (!scope) throw new Error('No request or job scope: enter one with runInScope first');
  return scope;
}

/** The acting person or token; throws UNAUTHENTICATED where nobody is signed in. */
export function requireActor(): Actor {
  const actor = storage.getStore()?.actor;
  if (!actor) throw new AccessError('UNAUTHENTICATED');
  return actor;
}

/** A scope for a person or token. */
export function actorScope(requestId: string, actor: Actor): Scope {
  return { requestId, tenantId: actor.tenantId, userId: actor.userId, actor, memo: new Map() };
}

/** A scope for system work in one tenant: jobs, seeds, reconciliation. */
export function systemScope(requestId: string, tenantId: string | null): Scope {
  return { requestId, tenantId, userId: null, actor: null, memo: new Map() };
}

/** One value per request under `key`, made on first use; this is where DataLoaders live. */
export function perRequest<T>(key: unknown, make: () => T): T {
  const { memo } = requireScope();
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as T;
}
