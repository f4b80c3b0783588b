import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database, type Statement } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { CapEffect } from './cap-effect.graphql.js';
import { COMMIT, GIVE_BACK, LOCK, LOCK_CLAIMED, RELEASE, RESERVE, RESERVE_LOCKED } from './claim-statements.js';
import { placePath } from './place-path.js';
import { type Balance, QuotaBalances } from './quota-balances.js';

export type { CapEffect };

/** Who asks for a slot, and where. */
export interface Claim {
  readonly programmeId: string;
  /** The case that asks. */
  readonly subjectId: string;
  /** The county of the unit. */
  readonly jurisdictionCode: string;
  readonly providerKind: ProviderKind;
}

/** Where a claim would count. */
export type ClaimPlace = Omit<Claim, 'subjectId'>;

/** Slots of filings. Each step happens once per subject however often it is asked for, and only inside the caller's transaction. */
@Injectable()
export class QuotaLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly balances: QuotaBalances,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /**
   * Holds a slot at every place on the path that has a cap, or at none. A released subject may reserve anew.
   * Refuses CAP_REACHED for each place that is full, and CAP_MISSING where no place on the path has a cap.
   */
  async reserve(claim: Claim): Promise<void> {
    const { tenantId, userId } = requireScope();
    const { tx } = this.database;
    const places = placePath(claim.jurisdictionCode);
    const id = uuidv7();
    const at = (place: unknown) => [tenantId, claim.programmeId, place, claim.providerKind];
    const city = at(places[0] ?? null);
    const more = [claim.jurisdictionCode, id, claim.subjectId, userId, this.clock.now()];
    if ((await tx.execute(RESERVE, [...city, ...more])) > 0) return;
    const [, , reserved] = await tx.executeAll([
      { ...GIVE_BACK, values: [...city, id] },
      { ...LOCK, values: city },
      { ...RESERVE_LOCKED, values: [...at(places), ...more] },
    ]);
    if (!reserved) await this.refuseUnlessHeld(claim);
  }

  /** The reserved slot is taken for good; without effect where none is reserved. */
  async commit(subjectId: string): Promise<void> {
    await this.settle(COMMIT, subjectId, null);
  }

  /** The slot, reserved or taken, becomes free again; without effect where there is none. */
  async release(subjectId: string, reason: string): Promise<void> {
    await this.settle(RELEASE, subjectId, reason);
  }

  /** How the caps stand that a unit would count against, outermost first; what a decision does to them is one slot less in each. */
  async effect({ programmeId, jurisdictionCode, providerKind }: ClaimPlace): Promise<CapEffect[]> {
    const lines = await this.balances.balances(programmeId, placePath(jurisdictionCode), providerKind);
    const names = await this.jurisdictions.names(lines.map((line) => line.jurisdictionCode));
    return lines.map((line) => effectOf(line, names));
  }

  private async settle(statement: Statement, subjectId: string, reason: string | null): Promise<void> {
    const { tenantId, userId } = requireScope();
    await this.database.tx.executeAll([
      { ...LOCK_CLAIMED, values: [tenantId, subjectId] },
      { ...statement, values: [tenantId, subjectId, uuidv7(), userId, this.clock.now(), reason] },
    ]);
  }

  // Nothing was reserved: either the subject holds its slot already, which may itself be the last one, or there is none to be had.
  private async refuseUnlessHeld({ subjectId, ...place }: Claim): Promise<void> {
    const [held] = await this.database.tx.query(
      `SELECT FROM quota_claim WHERE subject_id = $1 AND status <> 'RELEASED'`,
      [subjectId],
    );
    if (held) return;
    const effect = await this.effect(place);
    const { providerKind } = place;
    if (effect.length === 0) {
      const names = await this.jurisdictions.names([place.jurisdictionCode]);
      const name = names.get(place.jurisdictionCode) ?? place.jurisdictionCode;
      throw new Refusal({ code: 'CAP_MISSING', params: { place: name, kind: providerKind } });
    }
    const full = effect.filter((line) => line.free < 1);
    // The lines are locked: where none of them is full, the claim had its slot.
    if (full.length === 0) throw new Error('No slot was reserved where there is one');
    throw new Refusal(
      full.map(({ name, jurisdictionCode, cap, allotted, taken, reserved }) => ({
        code: 'CAP_REACHED',
        params: { place: name, jurisdictionCode, kind: providerKind, cap, allotted, taken, reserved },
      })),
    );
  }
}

/** A balance under the name of its place. */
export function effectOf({ providerKind: _kind, ...line }: Balance, names: ReadonlyMap<string, string>): CapEffect {
  return { ...line, name: names.get(line.jurisdictionCode) ?? line.jurisdictionCode };
}
