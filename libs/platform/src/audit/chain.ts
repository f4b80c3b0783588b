import { createHash, hash } from 'node:crypto';
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
  /** An `AuditDetail` as canonical JSON. */
  readonly detail: string;
}

/** JSON object of the facts of the event; no personal data beyond what the record itself shows. */
export type AuditDetail = Readonly<Record<string, unknown>>;

/** What the first link of every chain points to. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the canonical JSON (RFC 8785) of a body: its keys in their order, its texts as JavaScript writes them. */
export function bodyHash({ action, actorId, at, detail, ...body }: AuditBody): Buffer {
  const { requestId, subjectId, subjectKind, tenantId } = body;
  const text = JSON.stringify;
  const canonical =
    `{"action":${text(action)},"actorId":${text(actorId)},"at":${text(at)},"detail":${detail},"requestId":${text(requestId)},` +
    `"subjectId":${text(subjectId)},"subjectKind":${text(subjectKind)},"tenantId":${text(tenantId)}}`;
  return hash('sha256', canonical, 'buffer');
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
 * The detail as canonical JSON (RFC 8785); throws on numbers that JSON, JavaScript and PostgreSQL do not write alike, because a digit
 * beyond double precision could then be altered without changing the hash.
 */
export function detailText(detail: AuditDetail): string {
  const text = canonicalize(detail) as string;
  if (!hasPlainNumbers(text))
    throw new Error('An audit detail holds a number that needs an exponent: write it as text');
  return text;
}

/** Whether every number in a JSON text is written exactly as JavaScript writes it, without exponent. */
export function hasPlainNumbers(json: string): boolean {
  const withoutStrings = json.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (withoutStrings.match(/-?\d[\d.eE+-]*/g) ?? []).every((n) => !/e/i.test(n) && String(Number(n)) === n);
}
