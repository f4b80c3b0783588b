import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Clock } from '../clock/clock.js';
import type { Actor } from '../context/scope.js';
import type { Database } from '../database/database.js';
import { Refusal } from '../errors/refusal.js';

/** One mutation asked for under one key. */
export interface KeyedOperation {
  readonly actor: Actor;
  readonly operation: string;
  readonly key: string;
  readonly body: unknown;
}

const KEY_SHAPE = /^[\x21-\x7e]{8,128}$/;

/**
 * Runs `work` once per key (scoped to tenant, actor and operation) inside the open transaction, and gives later callers
 * the first answer. Two at the same instant: the second waits for the first. Same key, other body: IDEMPOTENCY_KEY_REUSED.
 */
export async function once<T>(
  database: Database,
  clock: Clock,
  call: KeyedOperation,
  work: () => Promise<T>,
): Promise<T> {
  if (!KEY_SHAPE.test(call.key)) throw new Refusal({ code: 'IDEMPOTENCY_KEY_SHAPE' });
  const hash = createHash('sha256')
    .update(canonicalize(call.body) ?? '')
    .digest();
  const where = [call.actor.tenantId, call.actor.userId, call.operation, call.key];
  const fresh = await database.tx.execute(
    `INSERT INTO idempotency_key (tenant_id, actor_id, operation, key, body_hash, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [...where, hash, clock.now()],
  );
  if (fresh === 0) {
    const [kept] = await database.tx.query<{ body_hash: Buffer; answer: T }>(
      `SELECT body_hash, answer FROM idempotency_key WHERE tenant_id = $1 AND actor_id = $2 AND operation = $3 AND key = $4`,
      where,
    );
    if (!kept?.body_hash.equals(hash)) throw new Refusal({ code: 'IDEMPOTENCY_KEY_REUSED' });
    return kept.answer;
  }
  const answer = await work();
  await database.tx.execute(
    `UPDATE idempotency_key SET answer = $5 WHERE tenant_id = $1 AND actor_id = $2 AND operation = $3 AND key = $4`,
    [...where, JSON.stringify(answer)],
  );
  return answer;
}
