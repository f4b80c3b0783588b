import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { isJurisdictionCode, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds, type ProviderKind } from '@shidian/contract/providers.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { QuotaAccess } from '../access/quota-access.js';
import { seesFigures } from '../access/quota-sight.js';
import { parentOf } from '../ledger/place-path.js';
import { type Balance, type Held, QuotaBalances } from '../ledger/quota-balances.js';
import type { QuotaLine, QuotaPlace } from './quota-overview.graphql.js';

/** The tree of places with their slots, as far as the acting person sees it. */
@Injectable()
export class QuotaOverviewService {
  constructor(
    private readonly access: QuotaAccess,
    private readonly balances: QuotaBalances,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /**
   * The place and what lies below it: under a province its pool, the cities and their sub-lines; under a city the city and its counties,
   * whose figures sum to the city's. Empty where nothing is known or may be seen.
   */
  async places(programmeId: string, under: string): Promise<QuotaPlace[]> {
    if (!isUuid(programmeId) || !isJurisdictionCode(under)) return [];
    const [seen, lines, held] = await Promise.all([
      this.access.places(),
      this.balances.balances(programmeId),
      this.balances.held(programmeId),
    ]);
    if (lines.length === 0) return [];
    const counties = levelOf(under) === 'CITY' ? await this.jurisdictions.children(under) : [];
    const codes = new Set([
      ...lines.map((line) => line.jurisdictionCode),
      ...counties.map((county) => county.code),
      // A county that is no more may still have filings.
      ...(levelOf(under) === 'PROVINCE' ? [] : [under, ...held.map(({ jurisdictionCode }) => jurisdictionCode)]),
    ]);
    const visible = [...codes].filter((code) => isWithin(code, under) && seesFigures(seen, code)).sort();
    const names = await this.jurisdictions.names(visible);
    return visible.map((code) => ({
      jurisdictionCode: code,
      name: names.get(code) ?? code,
      parentCode: parentOf(code),
      pool: levelOf(code) === 'PROVINCE',
      lines: providerKinds.map((kind) => lineOf(code, kind, lines, held)),
    }));
  }
}

function lineOf(code: string, kind: ProviderKind, lines: readonly Balance[], held: readonly Held[]): QuotaLine {
  const line = lines.find(({ jurisdictionCode, providerKind }) => jurisdictionCode === code && providerKind === kind);
  if (line) {
    const { cap, allotted, reserved, taken, free } = line;
    return { providerKind: kind, cap, allotted, reserved, taken, free };
  }
  const own = held.find(({ jurisdictionCode, providerKind }) => jurisdictionCode === code && providerKind === kind);
  return {
    providerKind: kind,
    cap: null,
    allotted: 0,
    reserved: own?.reserved ?? 0,
    taken: own?.taken ?? 0,
    free: null,
  };
}
