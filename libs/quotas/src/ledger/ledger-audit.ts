import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';

/** Something that does not add up in the ledger. */
export interface LedgerFault {
  readonly kind: 'BALANCE' | 'CAP' | 'CLAIM' | 'STEP' | 'SUB_LINE';
  /** Place and kind, with the bucket where it is one; or the case. */
  readonly subject: string;
  readonly expected: number;
  readonly found: number;
}

const BUCKETS = `(VALUES ('ISSUED', -l.issued), ('FREE', l.free), ('RESERVED', l.reserved), ('TAKEN', l.taken)) AS b (bucket, balance)`;
const AT = (one: string) => `${one}.jurisdiction_code || '/' || ${one}.provider_kind`;
const SAME_LINE = (one: string, other: string) =>
  `${one}.tenant_id = ${other}.tenant_id AND ${one}.programme_id = ${other}.programme_id AND ${one}.jurisdiction_code = ${other}.jurisdiction_code
    AND ${one}.provider_kind = ${other}.provider_kind`;

/** Every way in which the tables could disagree; none of them can come about through the ledger. */
const FAULTS = `
  WITH entered AS (
    SELECT jurisdiction_code, provider_kind, bucket::text, sum(amount)::int AS amount FROM quota_entry WHERE programme_id = $1 GROUP BY 1, 2, 3
  ), kept AS (
    SELECT l.jurisdiction_code, l.provider_kind, b.* FROM quota_line l CROSS JOIN LATERAL ${BUCKETS} WHERE l.programme_id = $1
  ), held AS (
    SELECT t.jurisdiction_code, t.provider_kind, t.target::text AS bucket, count(*)::int AS claims
    FROM quota_claim c JOIN quota_transfer t ON t.tenant_id = c.tenant_id AND t.subject_id = c.subject_id AND t.step = c.step
    WHERE c.programme_id = $1 AND c.status <> 'RELEASED' GROUP BY 1, 2, 3
  )
  SELECT 'BALANCE' AS kind, ${AT('k')} || '/' || k.bucket AS subject, coalesce(e.amount, 0) AS expected, coalesce(k.balance, 0) AS found
  FROM kept k FULL JOIN entered e USING (jurisdiction_code, provider_kind, bucket) WHERE coalesce(e.amount, 0) <> coalesce(k.balance, 0)
  UNION ALL
  SELECT 'CAP', ${AT('l')}, coalesce(min(c.slots), 0), coalesce(sum(t.amount), 0)::int
  FROM quota_line l
  LEFT JOIN LATERAL (SELECT CASE t.target WHEN 'ISSUED' THEN -t.amount ELSE t.amount END AS amount FROM quota_transfer t
    WHERE ${SAME_LINE('t', 'l')} AND t.kind = 'ISSUE' AND 'ISSUED' IN (t.source, t.target)) t ON true
  LEFT JOIN quota_cap c ON c.tenant_id = l.tenant_id AND c.jurisdiction_code = l.jurisdiction_code AND c.provider_kind = l.provider_kind
    AND c.plan_id = (SELECT id FROM quota_plan p WHERE p.programme_id = $1 AND p.version IS NOT NULL ORDER BY p.version DESC LIMIT 1)
  WHERE l.programme_id = $1 GROUP BY l.jurisdiction_code, l.provider_kind HAVING coalesce(min(c.slots), 0) <> coalesce(sum(t.amount), 0)
  UNION ALL
  SELECT 'CLAIM', ${AT('k')} || '/' || k.bucket, coalesce(h.claims, 0), k.balance
  FROM kept k LEFT JOIN held h USING (jurisdiction_code, provider_kind, bucket)
  WHERE k.bucket IN ('RESERVED', 'TAKEN') AND k.balance <> coalesce(h.claims, 0)
  UNION ALL
  SELECT 'STEP', t.subject_id::text, t.step - 1, coalesce(before.step, 0)
  FROM quota_transfer t LEFT JOIN quota_transfer before ON before.tenant_id = t.tenant_id AND before.subject_id = t.subject_id
    AND before.step = t.step - 1 AND before.depth = t.depth AND before.target = t.source
  WHERE t.programme_id = $1 AND t.step IS NOT NULL AND before.step IS NULL
    AND NOT (t.kind = 'ISSUE' OR t.kind = 'RESERVE' AND (t.step = 1 OR t.depth = 2))
  UNION ALL
  SELECT 'SUB_LINE', ${AT('l')}, count(inside.*)::int, cardinality(l.sub_lines)
  FROM quota_line l LEFT JOIN quota_line inside ON inside.tenant_id = l.tenant_id AND inside.programme_id = l.programme_id
    AND inside.provider_kind = l.provider_kind AND left(inside.jurisdiction_code, 4) = left(l.jurisdiction_code, 4)
    AND right(inside.jurisdiction_code, 2) <> '00'
  WHERE l.programme_id = $1 AND right(l.jurisdiction_code, 2) = '00' AND right(l.jurisdiction_code, 4) <> '0000'
  GROUP BY l.jurisdiction_code, l.provider_kind, l.sub_lines
  HAVING count(inside.*) <> cardinality(l.sub_lines) OR count(*) FILTER (WHERE inside.jurisdiction_code = ANY (l.sub_lines)) <> count(inside.*)`;

/** Adds the ledger up anew: balances from entries, lines to their caps, claims to the slots they hold, step behind step. */
@Injectable()
export class LedgerAudit {
  constructor(private readonly database: Database) {}

  /** Everything that does not add up; empty where all is well. */
  faults(programmeId: string): Promise<LedgerFault[]> {
    return this.database.read<LedgerFault>({ text: FAULTS, values: [programmeId] });
  }
}
