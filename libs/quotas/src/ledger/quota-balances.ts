import { Injectable } from '@nestjs/common';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { Database } from '@shidian/platform/database/database.js';

/** How the slots of a place stand for one kind: `cap + allotted = reserved + taken + free`. */
export interface Balance {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  /** Of the plan in force. */
  readonly cap: number;
  /** From the mobile pool; below zero at the pool itself. */
  readonly allotted: number;
  readonly reserved: number;
  readonly taken: number;
  readonly free: number;
}

const BALANCES = `
  SELECT a.jurisdiction_code AS "jurisdictionCode", a.provider_kind AS "providerKind",
    coalesce(min(c.slots), 0)::int AS cap,
    (sum(a.balance) FILTER (WHERE a.bucket <> 'ISSUED') - coalesce(min(c.slots), 0))::int AS allotted,
    (sum(a.balance) FILTER (WHERE a.bucket = 'RESERVED'))::int AS reserved,
    (sum(a.balance) FILTER (WHERE a.bucket = 'TAKEN'))::int AS taken,
    (sum(a.balance) FILTER (WHERE a.bucket = 'FREE'))::int AS free
  FROM quota_account a
  LEFT JOIN quota_cap c ON c.tenant_id = a.tenant_id AND c.jurisdiction_code = a.jurisdiction_code AND c.provider_kind = a.provider_kind
    AND c.plan_id = (SELECT id FROM quota_plan p WHERE p.programme_id = $1 AND p.version IS NOT NULL ORDER BY p.version DESC LIMIT 1)
  WHERE a.programme_id = $1 AND ($2::text[] IS NULL OR a.jurisdiction_code = ANY ($2)) AND ($3::text IS NULL OR a.provider_kind = $3)
  GROUP BY a.jurisdiction_code, a.provider_kind ORDER BY a.jurisdiction_code, a.provider_kind DESC`;

/** Reads balances; those of places without a cap are absent. */
@Injectable()
export class QuotaBalances {
  constructor(private readonly database: Database) {}

  /** Of the whole tree of a programme, by place, or of some places and one kind. Institutions come before bases. */
  balances(
    programmeId: string,
    places: readonly string[] | null = null,
    kind: ProviderKind | null = null,
  ): Promise<Balance[]> {
    return this.database.read<Balance>({ name: 'quota-balances', text: BALANCES, values: [programmeId, places, kind] });
  }
}
