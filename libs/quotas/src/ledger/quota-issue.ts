import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { type QuotaBucket, quotaBuckets, type TransferKind } from './quota.enums.js';

/** A place and kind. */
interface Line {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
}

/** Slots that a line is to gain or lose. */
export interface LineChange extends Line {
  readonly by: number;
}

// Under $2 stand the lines as a JSON list. Lines that exist stay untouched, and are not answered.
const OPEN = `
  INSERT INTO quota_line (tenant_id, programme_id, jurisdiction_code, provider_kind)
  SELECT app_tenant(), $1, line->>'jurisdictionCode', line->>'providerKind' FROM jsonb_array_elements($2::jsonb) AS line
  ORDER BY 3, 4
  ON CONFLICT (tenant_id, programme_id, jurisdiction_code, provider_kind) DO NOTHING
  RETURNING jurisdiction_code AS "jurisdictionCode", provider_kind AS "providerKind"`;

const NAME_SUB_LINES = `
  UPDATE quota_line city SET sub_lines = city.sub_lines || inside.codes
  FROM (SELECT line->>'city' AS city, line->>'providerKind' AS kind, array_agg(line->>'jurisdictionCode' ORDER BY line->>'jurisdictionCode') AS codes
    FROM jsonb_array_elements($2::jsonb) AS line GROUP BY 1, 2) inside
  WHERE city.programme_id = $1 AND city.jurisdiction_code = inside.city AND city.provider_kind = inside.kind`;

// A claim made before its county had a line of its own counts there from now on.
const ADOPT = `
  INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, source, target, amount,
    subject_id, step, depth, unit_code, reason, actor_id, moved_at)
  SELECT c.tenant_id, c.programme_id, l.jurisdiction_code, c.provider_kind, uuidv7(), 'ISSUE', 'FREE', c.status::quota_bucket, 1,
    c.subject_id, c.step, 2, c.jurisdiction_code, $2, $3, $4
  FROM quota_claim c JOIN quota_line l ON l.tenant_id = c.tenant_id AND l.programme_id = c.programme_id
    AND l.jurisdiction_code = c.jurisdiction_code AND l.provider_kind = c.provider_kind
  WHERE c.programme_id = $1 AND c.status <> 'RELEASED' AND NOT EXISTS (
    SELECT FROM quota_transfer t WHERE t.tenant_id = c.tenant_id AND t.subject_id = c.subject_id AND t.step = c.step
      AND t.jurisdiction_code = l.jurisdiction_code)
  RETURNING id`;

// Under $5 stand the movements as a JSON list.
const RECORD = `
  INSERT INTO quota_transfer (tenant_id, programme_id, kind, reason, actor_id, moved_at, id, jurisdiction_code, provider_kind, source, target,
    amount, from_code)
  SELECT app_tenant(), $1, $2, $3, $4, $6, m.* FROM jsonb_to_recordset($5::jsonb) AS m (id uuid, "jurisdictionCode" text, "providerKind" text,
    source quota_bucket, target quota_bucket, amount int, "fromCode" text)`;

// Lines change by what the transfers say.
const BOOK = `
  UPDATE quota_line l SET issued = l.issued - e.issued, free = l.free + e.free, reserved = l.reserved + e.reserved, taken = l.taken + e.taken
  FROM (SELECT jurisdiction_code, provider_kind, ${quotaBuckets
    .map((bucket) => `coalesce(sum(amount) FILTER (WHERE bucket = '${bucket}'), 0) AS ${bucket.toLowerCase()}`)
    .join(', ')}
    FROM quota_entry WHERE programme_id = $1 AND transfer_id = ANY ($2::uuid[]) GROUP BY 1, 2) e
  WHERE l.programme_id = $1 AND l.jurisdiction_code = e.jurisdiction_code AND l.provider_kind = e.provider_kind`;

/** Slots that go from one bucket to another, or from one place to another. */
interface Movement extends Line {
  readonly source: QuotaBucket;
  readonly target: QuotaBucket;
  readonly amount: number;
  readonly fromCode?: string;
}

/** Moves whole lines: slots that a plan issues, and slots from the mobile pool. */
@Injectable()
export class QuotaIssue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks all lines of a programme, in the order in which claims lock them, and makes those that are new. Until the transaction ends no
   * slot of the programme moves.
   */
  async lockAll(programmeId: string, lines: readonly Line[]): Promise<void> {
    const { tx } = this.database;
    const opened = await tx.query<Line>(OPEN, [programmeId, JSON.stringify(lines)]);
    await tx.query(
      `SELECT FROM quota_line WHERE programme_id = $1 ORDER BY jurisdiction_code, provider_kind FOR NO KEY UPDATE`,
      [programmeId],
    );
    const inside = opened.filter(({ jurisdictionCode }) => levelOf(jurisdictionCode) === 'COUNTY');
    const named = inside.map((line) => ({ ...line, city: atLevel(line.jurisdictionCode, 'CITY') }));
    if (named.length > 0) await tx.execute(NAME_SUB_LINES, [programmeId, JSON.stringify(named)]);
  }

  /** Issues the changes of a new plan; claims inside a line that is new count there from now on. The lines must be locked. */
  async issue(programmeId: string, changes: readonly LineChange[], reason: string): Promise<void> {
    const now = this.clock.now();
    await this.move(programmeId, 'ISSUE', changes.map(issued), reason, now);
    const adopted = await this.database.tx.query<{ id: string }>(ADOPT, [
      programmeId,
      reason,
      requireScope().userId,
      now,
    ]);
    await this.book(programmeId, adopted);
  }

  /** Moves slots from the mobile pool to a place (back, where `by` is below zero). The lines must be locked. */
  async allot(programmeId: string, change: LineChange, reason: string): Promise<void> {
    const { jurisdictionCode, providerKind, by } = change;
    const pool = atLevel(jurisdictionCode, 'PROVINCE') ?? '';
    const city = atLevel(jurisdictionCode, 'CITY') ?? '';
    const [fromCode, to] = by > 0 ? [pool, city] : [city, pool];
    const allotted: Movement = {
      ...{ jurisdictionCode: to, providerKind, fromCode },
      ...{ source: 'FREE', target: 'FREE', amount: Math.abs(by) },
    };
    // A sub-line's slots are part of its city's: the city has them from the pool, and the sub-line from the city's grant.
    const granted = levelOf(jurisdictionCode) === 'COUNTY' ? [issued(change)] : [];
    await this.move(programmeId, 'ALLOT', [allotted, ...granted], reason, this.clock.now());
  }

  private async move(
    programmeId: string,
    kind: TransferKind,
    movements: readonly Movement[],
    reason: string,
    now: Date,
  ): Promise<void> {
    const moved = movements.filter(({ amount }) => amount > 0).map((movement) => ({ id: uuidv7(), ...movement }));
    const values = [programmeId, kind, reason, requireScope().userId, JSON.stringify(moved), now];
    await this.database.tx.execute(RECORD, values);
    await this.book(programmeId, moved);
  }

  private async book(programmeId: string, transfers: readonly { readonly id: string }[]): Promise<void> {
    if (transfers.length === 0) return;
    await this.database.tx.execute(BOOK, [programmeId, transfers.map(({ id }) => id)]);
  }
}

function issued({ by, ...line }: LineChange): Movement {
  const [source, target] = by < 0 ? (['FREE', 'ISSUED'] as const) : (['ISSUED', 'FREE'] as const);
  return { ...line, source, target, amount: Math.abs(by) };
}
