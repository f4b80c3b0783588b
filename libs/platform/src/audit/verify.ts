import type { Database } from '../database/database.js';
import { type AuditDetail, bodyHash, detailText, GENESIS, hasPlainNumbers, linkHash } from './chain.js';

/** What is wrong with a chain, by the kind of tampering that shows so. */
export type ChainFault =
  /** A number is missing: an event was deleted, or its number was changed. */
  | { readonly kind: 'GAP'; readonly seq: bigint }
  /** The event does not point to the one before it: events were inserted or swapped. */
  | { readonly kind: 'BROKEN_LINK'; readonly seq: bigint }
  /** The event does not match its own hash: it was altered. */
  | { readonly kind: 'ALTERED'; readonly seq: bigint }
  /** The chain ends elsewhere than its head says: the latest events were deleted, or forged ones appended. */
  | { readonly kind: 'HEAD_MISMATCH'; readonly seq: bigint };

/** The answer for one tenant: how many events were read, and every fault found. */
export interface ChainReport {
  readonly events: number;
  readonly faults: readonly ChainFault[];
  /** The last link, or null of an empty chain. Kept outside the database, it also shows a chain that was rewritten as a whole. */
  readonly head: { readonly seq: bigint; readonly hash: string } | null;
}

interface Row {
  seq: string;
  at: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  request_id: string;
  detail: string;
  prev_hash: Buffer;
  hash: Buffer;
}

const PAGE = `
  SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_id, action, subject_kind, subject_id,
    request_id, detail::text AS detail, prev_hash, hash
  FROM audit_event WHERE tenant_id = app_tenant() AND seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`;

// One snapshot for all three: events appended meanwhile cannot make the head look wrong.
const HEAD = `
  SELECT
    (SELECT last_seq FROM audit_head WHERE tenant_id = app_tenant()) AS last_seq,
    (SELECT last_hash FROM audit_head WHERE tenant_id = app_tenant()) AS last_hash,
    (SELECT max(seq) FROM audit_event WHERE tenant_id = app_tenant()) AS max_seq`;
const BEFORE_ALL = -(2n ** 63n);

/** Reads a tenant's whole chain in pages and recomputes every hash; new events may be appended meanwhile. */
export async function verifyChain(database: Database, tenantId: string, pageSize = 1_000): Promise<ChainReport> {
  const binding = { tenantId, userId: null };
  const read = <R extends object>(text: string, values: unknown[] = []) => database.read<R>({ text, values }, binding);
  // The head first: what is appended after this line is left to the next verification.
  const [head] = await read<{ last_seq: string | null; last_hash: Buffer | null; max_seq: string | null }>(HEAD);
  const end = BigInt(head?.max_seq ?? 0);
  const faults: ChainFault[] = [];
  let [seq, hash, events, cursor]: [bigint, Buffer, number, bigint] = [0n, GENESIS, 0, BEFORE_ALL];
  for (;;) {
    const rows = await read<Row>(PAGE, [String(cursor), String(end), pageSize]);
    for (const row of rows) {
      const own = BigInt(row.seq);
      if (own !== seq + 1n) faults.push({ kind: 'GAP', seq: seq + 1n });
      else if (!row.prev_hash.equals(hash)) faults.push({ kind: 'BROKEN_LINK', seq: own });
      if (!isIntact(tenantId, row)) faults.push({ kind: 'ALTERED', seq: own });
      [seq, hash, cursor] = [own, row.hash, own];
    }
    events += rows.length;
    if (rows.length < pageSize) break;
  }
  const headIsTrue =
    head?.last_seq && head.last_hash ? BigInt(head.last_seq) === seq && head.last_hash.equals(hash) : events === 0;
  if (!headIsTrue) faults.push({ kind: 'HEAD_MISMATCH', seq });
  return { events, faults, head: events === 0 ? null : { seq, hash: hash.toString('hex') } };
}

function isIntact(tenantId: string, row: Row): boolean {
  if (!hasPlainNumbers(row.detail)) return false;
  const body = bodyHash({
    tenantId,
    at: row.at,
    actorId: row.actor_id,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    requestId: row.request_id,
    detail: detailText(JSON.parse(row.detail) as AuditDetail),
  });
  return linkHash(row.prev_hash, BigInt(row.seq), body).equals(row.hash);
}
