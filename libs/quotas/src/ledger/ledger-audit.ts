import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';

/** Something that does not add up in the ledger. */
export interface LedgerFault {
  readonly kind: 'BALANCE' | 'TRANSFER' | 'CAP' | 'CLAIM';
  /** The account, the transfer, or place and kind. */
  readonly subject: string;
  readonly expected: number;
  readonly found: number;
}

const LINE = `a.jurisdiction_code || '/' || a.provider_kind`;

/** Every way in which the tables could disagree; none of them can come about through the ledger. */
const FAULTS = `
  SELECT 'BALANCE' AS kind, ${LINE} || '/' || a.bucket AS subject, coalesce(sum(e.amount), 0)::int AS expected, a.balance::int AS found
  FROM quota_account a LEFT JOIN quota_entry e ON e.tenant_id = a.tenant_id AND e.account_id = a.id
  WHERE a.programme_id = $1 GROUP BY a.tenant_id, a.id HAVING a.balance <> coalesce(sum(e.amount), 0)
  UNION ALL
  SELECT 'TRANSFER', e.transfer_id::text, 0, sum(e.amount)::int
  FROM quota_entry e JOIN quota_account a ON a.tenant_id = e.tenant_id AND a.id = e.account_id AND a.programme_id = $1
  GROUP BY e.transfer_id HAVING sum(e.amount) <> 0
  UNION ALL
  SELECT 'CAP', ${LINE}, coalesce(min(c.slots), 0)::int, coalesce(sum(e.amount) FILTER (WHERE a.bucket <> 'ISSUED' AND t.kind <> 'ALLOT'), 0)::int
  FROM quota_account a
  LEFT JOIN quota_entry e ON e.tenant_id = a.tenant_id AND e.account_id = a.id
  LEFT JOIN quota_transfer t ON t.tenant_id = e.tenant_id AND t.id = e.transfer_id
  LEFT JOIN quota_cap c ON c.tenant_id = a.tenant_id AND c.jurisdiction_code = a.jurisdiction_code AND c.provider_kind = a.provider_kind
    AND c.plan_id = (SELECT id FROM quota_plan p WHERE p.programme_id = $1 AND p.version IS NOT NULL ORDER BY p.version DESC LIMIT 1)
  WHERE a.programme_id = $1 GROUP BY a.jurisdiction_code, a.provider_kind
  HAVING coalesce(min(c.slots), 0) <> coalesce(sum(e.amount) FILTER (WHERE a.bucket <> 'ISSUED' AND t.kind <> 'ALLOT'), 0)
  UNION ALL
  SELECT 'CLAIM', ${LINE} || '/' || a.bucket, count(c.subject_id)::int, a.balance::int
  FROM quota_account a
  LEFT JOIN quota_claim c ON c.tenant_id = a.tenant_id AND c.programme_id = a.programme_id AND c.provider_kind = a.provider_kind
    AND a.jurisdiction_code = ANY (c.places) AND c.status = a.bucket
  WHERE a.programme_id = $1 AND a.bucket IN ('RESERVED', 'TAKEN')
  GROUP BY a.tenant_id, a.id HAVING count(c.subject_id) <> a.balance`;

/** Adds the ledger up anew: balances from entries, transfers to nothing, lines to their caps, and claims to the slots they hold. */
@Injectable()
export class LedgerAudit {
  constructor(private readonly database: Database) {}

  /** Everything that does not add up; empty where all is well. */
  faults(programmeId: string): Promise<LedgerFault[]> {
    return this.database.read<LedgerFault>({ text: FAULTS, values: [programmeId] });
  }
}
