import { Injectable } from '@nestjs/common';
import { atLevel, isJurisdictionCode, levelOf } from '@shidian/contract/jurisdictions.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaAccess } from '../access/quota-access.js';
import type { CapEffect } from '../ledger/cap-effect.graphql.js';
import { placePath } from '../ledger/place-path.js';
import { type Balance, QuotaBalances } from '../ledger/quota-balances.js';
import { QuotaIssue } from '../ledger/quota-issue.js';
import { effectOf } from '../ledger/quota-ledger.js';

/** Slots that the province gives a place from its mobile pool, or takes back where `slots` is below zero. */
export interface Allotment {
  readonly programmeId: string;
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
  readonly slots: number;
  readonly reason: string;
}

/** Slots from the mobile pool. */
@Injectable()
export class AllotService {
  constructor(
    private readonly access: QuotaAccess,
    private readonly balances: QuotaBalances,
    private readonly issue: QuotaIssue,
    private readonly jurisdictions: JurisdictionService,
    private readonly audit: Audit,
  ) {}

  /**
   * Moves slots between the pool and a place; the place's cap stays as it is. Answers the place and what lies above it.
   * Refuses PROGRAMME_NOT_FOUND, PLACE_NOT_YOURS, ALLOT_NOTHING, CAP_MISSING, POOL_EXHAUSTED and ALLOT_NOT_FREE.
   */
  async allot({ programmeId, jurisdictionCode, providerKind, slots, reason }: Allotment): Promise<CapEffect[]> {
    await this.access.requireProgramme(programmeId);
    if (!isJurisdictionCode(jurisdictionCode) || levelOf(jurisdictionCode) === 'PROVINCE')
      throw new Refusal({ code: 'ALLOT_PLACE', field: ['jurisdictionCode'] });
    await this.access.requireProvince([jurisdictionCode]);
    if (slots === 0) throw new Refusal({ code: 'ALLOT_NOTHING', field: ['slots'] });
    await this.issue.lockAll(programmeId, []);
    const pool = atLevel(jurisdictionCode, 'PROVINCE') ?? '';
    const places = [pool, ...placePath(jurisdictionCode)];
    const lines = await this.balances.balances(programmeId, places, providerKind);
    const names = await this.jurisdictions.names(places);
    // The pool, the city and, for a sub-line, the county itself: all must have a line.
    if (lines.length < places.length) {
      const place = names.get(jurisdictionCode) ?? jurisdictionCode;
      throw new Refusal({ code: 'CAP_MISSING', field: ['jurisdictionCode'], params: { place, kind: providerKind } });
    }
    assertRoom(lines, pool, slots, names);
    await this.issue.allot(programmeId, { jurisdictionCode, providerKind, by: slots }, reason);
    await this.audit.record({
      action: 'quota.allot',
      subjectKind: 'programme',
      subjectId: programmeId,
      detail: { jurisdictionCode, providerKind, slots, reason },
    });
    const after = await this.balances.balances(programmeId, placePath(jurisdictionCode), providerKind);
    return after.map((line) => effectOf(line, names));
  }
}

function assertRoom(lines: readonly Balance[], pool: string, slots: number, names: ReadonlyMap<string, string>): void {
  const free = lines.find((line) => line.jurisdictionCode === pool)?.free ?? 0;
  if (slots > free) throw new Refusal({ code: 'POOL_EXHAUSTED', field: ['slots'], params: { free, slots } });
  const short = lines.filter((line) => line.jurisdictionCode !== pool && Math.min(line.free, line.allotted) < -slots);
  if (short.length === 0) return;
  throw new Refusal(
    short.map(({ jurisdictionCode, ...line }) => ({
      code: 'ALLOT_NOT_FREE',
      field: ['slots'],
      params: { place: names.get(jurisdictionCode) ?? jurisdictionCode, allotted: line.allotted, free: line.free },
    })),
  );
}
