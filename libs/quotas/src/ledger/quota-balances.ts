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
  SELECT l.jurisdiction_code AS "jurisdictionCode", l.provider_kind AS "providerKind", coalesce(c.slots, 0) AS cap,
    l.free + l.reserved + l.taken - coalesce(c.slots, 0) AS allotted, l.reserved, l.taken, l.free
  FROM quota_line l
  LEFT JOIN quota_cap c ON c.tenant_id = l.tenant_id AND c.jurisdiction_code = l.jurisdiction_code AND c.provider_kind = l.provider_kind
    AND c.plan_id = (SELECT id FROM quota_plan p WHERE p.programme_id = $1 AND p.version IS NOT NULL ORDER BY p.version DESC LIMIT 1)
  WHERE l.programme_id = $1 AND ($2::text[] IS NULL OR l.jurisdiction_code = ANY ($2)) AND ($3::text IS NULL OR l.provider_kind = $3)
  ORDER BY l.jurisdiction_code, l.provider_kind DESC`;

/** What the units of one place hold of its path's slots. */
export interface Held {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly reserved: number;
  readonly taken: number;
}

// What was reserved and taken, less what left again: the sum of their claims' steps.
const HELD = `
  SELECT unit_code AS "jurisdictionCode", provider_kind AS "providerKind",
    sum((target = 'RESERVED')::int - (source = 'RESERVED')::int)::int AS reserved,
    sum((target = 'TAKEN')::int - (source = 'TAKEN')::int)::int AS taken
  FROM quota_transfer WHERE programme_id = $1 AND depth = 1 GROUP BY 1, 2
  HAVING sum((target <> 'FREE')::int - (source <> 'FREE')::int) > 0`;

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
  /** By the units' own places, whether those have a line or not; places that hold nothing are absent. */
  held(programmeId: string): Promise<Held[]> {
    return this.database.read<Held>({ name: 'quota-held', text: HELD, values: [programmeId] });
  }
}
