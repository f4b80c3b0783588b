import { Injectable } from '@nestjs/common';
import { levelOf } from '@shidian/contract/jurisdictions.js';
import { Database } from '@shidian/platform/database/database.js';
import { QuotaBalances } from '../ledger/quota-balances.js';
import type { InUse, UseOf } from './plan-problems.js';

// Claims of counties without a line of their own: what such a line would begin with.
const INSIDE = `
  SELECT jurisdiction_code || '/' || provider_kind AS line, (count(*) FILTER (WHERE status = 'RESERVED'))::int AS reserved,
    (count(*) FILTER (WHERE status = 'TAKEN'))::int AS taken
  FROM quota_claim WHERE programme_id = $1 AND status <> 'RELEASED' GROUP BY 1`;

/** What is in use in a programme, under its lines and under those that it could have. */
@Injectable()
export class PlanUse {
  constructor(
    private readonly database: Database,
    private readonly balances: QuotaBalances,
  ) {}

  /** As it is now. */
  async read(programmeId: string): Promise<UseOf> {
    const [lines, inside] = await Promise.all([
      this.balances.balances(programmeId),
      this.database.read<{ line: string; reserved: number; taken: number }>({ text: INSIDE, values: [programmeId] }),
    ]);
    const known = new Map<string, InUse>(lines.map((line) => [`${line.jurisdictionCode}/${line.providerKind}`, line]));
    // A county's line may just have been opened and know nothing yet; its claims are what will be in use there.
    for (const { line, reserved, taken } of inside) {
      if (levelOf(line.slice(0, 6)) === 'COUNTY')
        known.set(line, { allotted: known.get(line)?.allotted ?? 0, reserved, taken });
    }
    return ({ jurisdictionCode, providerKind }) => {
      const { allotted, reserved, taken } = known.get(`${jurisdictionCode}/${providerKind}`) ?? {
        allotted: 0,
        reserved: 0,
        taken: 0,
      };
      return { allotted, reserved, taken };
    };
  }
}
