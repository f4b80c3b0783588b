import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What one link of the chain says, apart from its place in the chain. */
export interface AuditBody {
  readonly tenantId: string;
  /** UTC with microseconds, `2026-01-31T08:00:00.000000Z`: the full precision of the column, so that no digit can be altered unseen. */
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly requestId: string;
  readonly detail: AuditDetail;
}

/** JSON object of the facts of the event; no personal data beyond what the record itself shows. */
export type AuditDetail = Readonly<Record<string, unknown>>;

/** What the first link of every chain points to. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the canonical JSON (RFC 8785) of a body. */
export function bodyHash(body: AuditBody): Buffer {
  const canonical = canonicalize(body);
  if (canonical === undefined) throw new Error('An audit body is not JSON');
  return createHash('sha256').update(canonical).digest();
}

/** The hash of a link: SHA-256 over previous hash, sequence (8 bytes, big endian), body hash. PostgreSQL computes the same on writing. */
export function linkHash(previous: Buffer, seq: bigint, body: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(seq);
  return createHash('sha256').update(previous).update(place).update(body).digest();
}

/** The instant as it stands in a body. */
export function auditInstant(at: Date): string {
  return at.toISOString().replace('Z', '000Z');
}

/**
 * The detail as JSON will give it back (no undefined, dates as text); throws on numbers that JSON, JavaScript and PostgreSQL
 * do not write alike, because a digit beyond double precision could then be altered without changing the hash.
 */
export function normalDetail(detail: AuditDetail): AuditDetail {
  const text = JSON.stringify(detail);
  if (!hasPlainNumbers(text))
    throw new Error('An audit detail holds a number that needs an exponent: write it as text');
  return JSON.parse(text) as AuditDetail;
}

/** Whether every number in a JSON text is written exactly as JavaScript writes it, without exponent. */
export function hasPlainNumbers(json: string): boolean {
  const withoutStrings = json.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return [...withoutStrings.matchAll(/-?\d[\d.eE+-]*/g)].every(([n]) => !/e/i.test(n) && String(Number(n)) === n);
}
