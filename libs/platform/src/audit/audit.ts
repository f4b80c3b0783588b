import type { Clock } from '../clock/clock.js';
import { requireScope } from '../context/scope.js';
import type { Database, Transaction } from '../database/database.js';
import { type AuditBody, type AuditDetail, auditInstant, bodyHash, detailText, GENESIS } from './chain.js';

/** One event worth proving later: what was done to what. Who, when and in which request come from the scope. */
export interface AuditEntry {
  /** What was done, `<subject>.<verb>`: `pilot-application.submit`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail?: AuditDetail;
}

// The lock comes first and answers the head as it is then, even where the statement began before the last writer committed.
const APPEND = {
  name: 'append-audit',
  text: `
  WITH RECURSIVE head AS MATERIALIZED (
    SELECT last_seq, last_hash FROM audit_head WHERE tenant_id = $1 FOR UPDATE
  ), chain AS (
    SELECT 0 AS n, last_seq AS seq, NULL::bytea AS prev_hash, last_hash AS hash FROM head
    UNION ALL
    SELECT n + 1, seq + 1, hash, sha256(hash || int8send(seq + 1) || substring($3::bytea, 32 * n + 1, 32)) FROM chain
    WHERE n < octet_length($3::bytea) / 32
  ), event AS (
    INSERT INTO audit_event (tenant_id, seq, at, actor_id, action, subject_kind, subject_id, request_id, detail, prev_hash, hash)
    SELECT $1, chain.seq, entry.at, $2, entry.action, entry.subject_kind, entry.subject_id, entry.request_id, entry.detail,
      chain.prev_hash, chain.hash
    FROM chain
    JOIN unnest($4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[]) WITH ORDINALITY
      AS entry (at, action, subject_kind, subject_id, request_id, detail, n) USING (n)
    RETURNING seq, hash
  )
  UPDATE audit_head SET last_seq = latest.seq, last_hash = latest.hash
  FROM (SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1) AS latest
  WHERE tenant_id = $1`,
};

/**
 * The audit chain of each tenant: append-only, numbered without gaps, every link holding the hash of the one before.
 * Events are collected and appended as the last thing before the commit: the tenant's head row is the one lock that all
 * writers of a tenant share, so it is taken after every other lock (no deadlock) and held for one round trip.
 */
export class Audit {
  private readonly waiting = new WeakMap<Transaction, AuditBody[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds one event to the open transaction; it commits or vanishes with the work that it tells of. */
  record(entry: AuditEntry): Promise<void> {
    return this.recordMany([entry]);
  }

  /** Adds events in their order. All events of a transaction are written in one round trip, however many they are. */
  async recordMany(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const { tx } = this.database;
    const { tenantId, userId: actorId } = tx.binding;
    if (!tenantId) throw new Error('An audit event belongs to a tenant: none is bound to the transaction');
    const { requestId } = requireScope();
    const at = auditInstant(this.clock.now());
    const bodies = entries.map(({ action, subjectKind, subjectId, detail = {} }): AuditBody => ({
      ...{ tenantId, at, actorId, action, subjectKind, subjectId, requestId },
      detail: detailText(detail),
    }));
    const waiting = this.waiting.get(tx);
    if (waiting) return void waiting.push(...bodies);
    this.waiting.set(tx, bodies);
    tx.beforeCommit(() => write(tx, tenantId, bodies));
  }
}

async function write(tx: Transaction, tenantId: string, bodies: readonly AuditBody[]): Promise<void> {
  const values = [
    tenantId,
    tx.binding.userId,
    // One value, since the n-th of an array is found by counting.
    Buffer.concat(bodies.map(bodyHash)),
    bodies.map((body) => body.at),
    bodies.map((body) => body.action),
    bodies.map((body) => body.subjectKind),
    bodies.map((body) => body.subjectId),
    bodies.map((body) => body.requestId),
    bodies.map((body) => body.detail),
  ];
  if ((await tx.execute(APPEND, values)) === 1) return;
  // The tenant's first event. Of two at once one inserts the head, the other waits here and then finds it.
  await tx.execute('INSERT INTO audit_head VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [tenantId, GENESIS]);
  if ((await tx.execute(APPEND, values)) !== 1) throw new Error('The audit chain has no head');
}
