import { Injectable } from '@nestjs/common';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { perRequest } from '@shidian/platform/context/scope.js';
import type { CapEffect } from '@shidian/quotas/ledger/cap-effect.graphql.js';
import { placePath } from '@shidian/quotas/ledger/place-path.js';
import { QuotaBalances } from '@shidian/quotas/ledger/quota-balances.js';
import { effectOf } from '@shidian/quotas/ledger/quota-ledger.js';

/** What decides whose cap a filing counts against. */
export interface CountedAgainst {
  readonly programmeId: string;
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
}

type Line = CapEffect & { readonly providerKind: ProviderKind };

/** Caps as they stand: the whole tree of a programme once in a request, however many filings ask. */
@Injectable()
export class CapReader {
  constructor(
    private readonly balances: QuotaBalances,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /** The caps on the path of a filing's county, outermost first. */
  async of({ programmeId, jurisdictionCode, providerKind }: CountedAgainst): Promise<CapEffect[]> {
    const lines = await perRequest(`caps of ${programmeId}`, () => this.tree(programmeId));
    const path = placePath(jurisdictionCode);
    return lines
      .filter((line) => line.providerKind === providerKind && path.includes(line.jurisdictionCode))
      .map(({ providerKind: _kind, ...line }) => line);
  }

  private async tree(programmeId: string): Promise<Line[]> {
    const balances = await this.balances.balances(programmeId);
    const names = await this.jurisdictions.names([...new Set(balances.map((line) => line.jurisdictionCode))]);
    return balances.map((line) => ({ ...effectOf(line, names), providerKind: line.providerKind }));
  }
}
