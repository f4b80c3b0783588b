import { Injectable } from '@nestjs/common';
import { levelOf } from '@shidian/contract/jurisdictions.js';
import { QuotaBalances } from '../ledger/quota-balances.js';
import type { InUse, UseOf } from './plan-problems.js';

/** What is in use in a programme, under its lines and under those that it could have. */
@Injectable()
export class PlanUse {
  constructor(private readonly balances: QuotaBalances) {}

  /** As it is now. */
  async read(programmeId: string): Promise<UseOf> {
    const [lines, inside] = await Promise.all([this.balances.balances(programmeId), this.balances.held(programmeId)]);
    const known = new Map<string, InUse>(lines.map((line) => [`${line.jurisdictionCode}/${line.providerKind}`, line]));
    // A county's line may just have been opened and know nothing yet; its claims are what will be in use there.
    for (const { jurisdictionCode, providerKind, reserved, taken } of inside) {
      const line = `${jurisdictionCode}/${providerKind}`;
      if (levelOf(jurisdictionCode) === 'COUNTY')
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
