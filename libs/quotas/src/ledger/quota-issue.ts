import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import type { TransferKind } from './quota.enums.js';
import { quotaBuckets } from './quota.enums.js';

/** Slots that a line is to gain or lose. */
export interface LineChange {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly by: number;
}

// Under $2 stand the lines as a JSON list. Rows that exist stay untouched.
const OPEN = `
  INSERT INTO quota_account (tenant_id, id, programme_id, jurisdiction_code, provider_kind, bucket)
  SELECT app_tenant(), gen_random_uuid(), $1, line->>'jurisdictionCode', line->>'providerKind', bucket
  FROM jsonb_array_elements($2::jsonb) AS line, unnest($3::text[]) AS bucket
  ORDER BY 4, 5, 6
  ON CONFLICT (tenant_id, programme_id, jurisdiction_code, provider_kind, bucket) DO NOTHING`;

// A claim made before its county had a line of its own counts there from now on: (place, kind, status) → how many.
const ADOPT = `
  WITH adopted AS (
    UPDATE quota_claim c SET places = c.places || a.jurisdiction_code
    FROM quota_account a
    WHERE c.programme_id = $1 AND a.programme_id = $1 AND a.bucket = 'FREE' AND a.provider_kind = c.provider_kind
      AND a.jurisdiction_code = c.jurisdiction_code AND c.status <> 'RELEASED' AND NOT a.jurisdiction_code = ANY (c.places)
    RETURNING a.jurisdiction_code, a.provider_kind, c.status
  )
  SELECT jurisdiction_code AS "jurisdictionCode", provider_kind AS "providerKind", status AS bucket, count(*)::int AS amount
  FROM adopted GROUP BY 1, 2, 3`;

const POST = `
  WITH transfer AS (
    INSERT INTO quota_transfer (tenant_id, id, kind, reason, actor_id, moved_at) VALUES (app_tenant(), $2, $3, $4, $5, $6)
    RETURNING id
  ), wanted AS (
    SELECT line->>'jurisdictionCode' AS jurisdiction_code, line->>'providerKind' AS provider_kind, line->>'bucket' AS bucket,
      sum((line->>'amount')::int) AS amount
    FROM jsonb_array_elements($7::jsonb) AS line GROUP BY 1, 2, 3 HAVING sum((line->>'amount')::int) <> 0
  ), moved AS (
    UPDATE quota_account a SET balance = a.balance + wanted.amount FROM wanted
    WHERE a.programme_id = $1 AND a.jurisdiction_code = wanted.jurisdiction_code AND a.provider_kind = wanted.provider_kind
      AND a.bucket = wanted.bucket
    RETURNING a.id, wanted.amount
  )
  INSERT INTO quota_entry (tenant_id, transfer_id, account_id, amount) SELECT app_tenant(), transfer.id, moved.id, moved.amount FROM transfer, moved`;

interface Posting {
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly bucket: string;
  readonly amount: number;
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
  async lockAll(programmeId: string, lines: readonly Omit<LineChange, 'by'>[]): Promise<void> {
    const { tx } = this.database;
    await tx.query(OPEN, [programmeId, JSON.stringify(lines), quotaBuckets]);
    await tx.query(
      `SELECT FROM quota_account WHERE programme_id = $1 AND bucket = 'FREE' ORDER BY jurisdiction_code, provider_kind FOR NO KEY UPDATE`,
      [programmeId],
    );
  }

  /** Issues the changes of a new plan; claims inside a line that is new count there from now on. The lines must be locked. */
  async issue(programmeId: string, changes: readonly LineChange[], reason: string): Promise<void> {
    const adopted = await this.database.tx.query<Posting>(ADOPT, [programmeId]);
    const postings = changes.flatMap(({ by, ...line }): Posting[] => [
      { ...line, bucket: 'ISSUED', amount: -by },
      { ...line, bucket: 'FREE', amount: by },
    ]);
    const held = adopted.flatMap((held): Posting[] => [held, { ...held, bucket: 'FREE', amount: -held.amount }]);
    await this.post(programmeId, 'ISSUE', [...postings, ...held], reason);
  }

  /** Moves slots from the mobile pool to a place (back, where `by` is below zero). The lines must be locked. */
  async allot(programmeId: string, { jurisdictionCode, providerKind, by }: LineChange, reason: string): Promise<void> {
    const line = (code: string, bucket: string, amount: number): Posting => ({
      jurisdictionCode: code,
      providerKind,
      bucket,
      amount,
    });
    const pool = atLevel(jurisdictionCode, 'PROVINCE') ?? '';
    const city = atLevel(jurisdictionCode, 'CITY') ?? '';
    const postings = [line(pool, 'FREE', -by), line(city, 'FREE', by)];
    // A sub-line's slots are part of its city's: the city has them from the pool, and the sub-line from the city's grant.
    if (levelOf(jurisdictionCode) === 'COUNTY') {
      postings.push(line(jurisdictionCode, 'ISSUED', -by), line(jurisdictionCode, 'FREE', by));
    }
    await this.post(programmeId, 'ALLOT', postings, reason);
  }

  private async post(
    programmeId: string,
    kind: TransferKind,
    postings: readonly Posting[],
    reason: string,
  ): Promise<void> {
    if (postings.every(({ amount }) => amount === 0)) return;
    await this.database.tx.query(POST, [
      programmeId,
      uuidv7(),
      kind,
      reason,
      requireScope().userId,
      this.clock.now(),
      JSON.stringify(postings),
    ]);
  }
}
