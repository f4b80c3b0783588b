import { Injectable } from '@nestjs/common';
import type { ProviderCause, ProviderChangeKind } from '@shidian/contract/providers.js';
import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import { BanService } from '../../revocation/ban.service.js';
import { startOfDay } from '../as-of.js';
import { type NewVersion, ProviderRegister } from '../provider-register.js';
import type { Provider } from '../provider.graphql.js';
import { EntryMove } from './entry-move.js';
import { heirOf } from './moving.js';
import type { ProviderChangeContent, SplitUnit } from './provider-change.graphql.js';
import { renamesUnit, UnitEntries } from './unit-entries.js';

/** An accepted change. */
export interface AcceptedChange {
  readonly id: string;
  readonly kind: ProviderChangeKind;
  readonly content: ProviderChangeContent;
  readonly provider: Provider;
}

type Effect = (
  change: AcceptedChange,
  version: Pick<NewVersion, 'causeId' | 'effectiveAt' | 'particulars'>,
) => Promise<void>;

/** What an accepted change does to the register, the caps and the succession of units; in the transaction of the decision. */
@Injectable()
export class ChangeEffect {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly register: ProviderRegister,
    private readonly organisations: OrganisationService,
    private readonly ledger: QuotaLedger,
    private readonly bans: BanService,
    private readonly entries: UnitEntries,
    private readonly moves: EntryMove,
  ) {}

  private readonly effects: Readonly<Record<ProviderChangeKind, Effect>> = {
    RENAME: async (change, version) => {
      const { provider, content } = change;
      const { name, legalRepresentative } = content;
      if (name === null) throw new Error('A rename without a name');
      // Address and telephone are those of the entry; the name and who represents the unit are the unit's.
      const ofUnit = { name, ...(legalRepresentative && { legalRepresentative }) };
      await this.renameUnit(change, ofUnit, version.causeId, () =>
        this.register.append(provider.id, {
          ...version,
          cause: 'RENAMED',
          particulars: { ...version.particulars, ...stated(content) },
        }),
      );
    },
    SCOPE: ({ provider, content: { scopes, category } }, version) =>
      this.register.append(provider.id, {
        ...version,
        cause: 'SCOPE_CHANGED',
        particulars: { ...(scopes && { scopes: [...new Set(scopes)] }), ...(category && { category }) },
      }),
    MERGER: async (change, version) => {
      const { provider, content } = change;
      await this.register.append(provider.id, { ...version, cause: 'MERGED', status: 'ENDED' });
      if (provider.caseId) await this.ledger.release(provider.caseId, 'MERGED');
      await this.succeed(change, 'MERGED', [{ name: content.name ?? '', uscc: content.uscc ?? '' }]);
    },
    SPLIT: async (change, version) => {
      const { provider, content } = change;
      const units = content.units ?? [];
      const keeper = units.find(({ keeps }) => keeps);
      if (!keeper) throw new Error('A split that leaves the filing to nobody');
      const handOver = () =>
        this.handOver(provider, keeper, {
          ...{ ...version, cause: 'SPLIT' },
          particulars: { ...version.particulars, ...(content.address && { address: content.address }) },
        });
      if (renamesUnit(change.kind, content, provider))
        await this.renameUnit(change, { name: keeper.name }, version.causeId, handOver);
      else await handOver();
      // The others hold nothing: the record says that they may file for themselves.
      await this.succeed(change, 'SPLIT', units);
    },
    TRANSFER: async (change, version) => {
      const { provider, content } = change;
      const unit = { name: content.name ?? '', uscc: content.uscc ?? '' };
      await this.handOver(provider, unit, {
        ...{ ...version, cause: 'TRANSFERRED' },
        particulars: { ...version.particulars, ...stated(content) },
      });
      await this.succeed(change, 'TRANSFERRED', [unit]);
    },
  };

  /**
   * Records the change; an entry that goes to another county takes its slot along. Refuses NOT_IN_FORCE, EFFECTIVE_DATE_OUT_OF_ORDER,
   * ALREADY_FILED, UNKNOWN_UNIT, UNDER_BAN, CAP_REACHED and CAP_MISSING.
   */
  async apply(change: AcceptedChange): Promise<void> {
    const { id, kind, content, provider } = change;
    const effectiveAt = this.instantOf(content.effectiveOn ?? this.clock.today(), provider);
    const place = await this.moves.placeAfter(kind, content, provider);
    const moves = place !== provider.jurisdictionCode;
    await this.effects[kind](change, {
      ...{ causeId: id, effectiveAt },
      particulars: moves ? { jurisdictionCode: place } : {},
    });
    if (!moves) return;
    await this.moves.moveSlot(provider, place);
    // A unit that moves itself is registered there from now on, where it was registered here.
    const heir = heirOf(kind, content);
    if (heir === null || heir === provider.uscc)
      await this.organisations.relocate(provider.organisationId, provider.jurisdictionCode, place);
  }

  /** Refuses UNDER_BAN where the unit that would hold the filing from now on may not. */
  async assertSuccessorFree(kind: ProviderChangeKind, content: ProviderChangeContent, own: string): Promise<void> {
    const index = content.units?.findIndex(({ keeps }) => keeps) ?? -1;
    const uscc = kind === 'SPLIT' ? content.units?.[index]?.uscc : kind === 'TRANSFER' ? content.uscc : null;
    if (!uscc || uscc === own) return;
    const field = kind === 'SPLIT' ? ['content', 'units', String(index), 'uscc'] : ['content', 'uscc'];
    await this.bans.assertFree(uscc, this.clock.today(), field);
  }

  /** A name is the unit's: its account goes by it, and each of its entries in force says it from the same day on. */
  private async renameUnit(
    { provider, content }: AcceptedChange,
    particulars: { readonly name: string; readonly legalRepresentative?: string },
    causeId: string | null,
    own: () => Promise<void>,
  ): Promise<void> {
    const day = content.effectiveOn ?? this.clock.today();
    const entries = await this.entries.lock(provider.organisationId);
    await own();
    for (const entry of entries.filter(({ id }) => id !== provider.id))
      await this.register.append(entry.id, {
        ...{ cause: 'RENAMED', causeId, particulars },
        effectiveAt: this.instantOf(day, entry),
      });
    await this.organisations.rename(provider.organisationId, particulars.name);
  }

  /** The unit that holds the entry from now on: its own one under this name, or another that the tenant knows. */
  private async handOver(
    provider: Provider,
    { name, uscc }: Pick<SplitUnit, 'name' | 'uscc'>,
    version: Omit<NewVersion, 'organisationId'>,
  ): Promise<void> {
    const particulars = { ...version.particulars, name, uscc };
    if (uscc === provider.uscc) return this.register.append(provider.id, { ...version, particulars });
    const [unit] = await this.database.tx.query<{ id: string }>(
      `SELECT id FROM organisation WHERE uscc = $1 AND kind = 'PROVIDER'`,
      [uscc],
    );
    if (!unit) throw new Refusal({ code: 'UNKNOWN_UNIT', params: { name, uscc } });
    await this.register.append(provider.id, { ...version, particulars, organisationId: unit.id });
  }

  private async succeed(
    { id, provider, content }: AcceptedChange,
    cause: Extract<ProviderCause, 'MERGED' | 'SPLIT' | 'TRANSFERRED'>,
    units: readonly Pick<SplitUnit, 'name' | 'uscc'>[],
  ): Promise<void> {
    const others = units.filter(({ uscc }) => uscc !== provider.uscc);
    await this.database.tx.execute(
      `INSERT INTO unit_succession (tenant_id, predecessor_uscc, successor_uscc, successor_name, cause, case_id, happened_on)
       SELECT $1, $2, unit.uscc, unit.name, $5, $6, $7 FROM unnest($3::text[], $4::text[]) AS unit (uscc, name)
       ON CONFLICT DO NOTHING`,
      [
        requireScope().tenantId,
        provider.uscc,
        others.map(({ uscc }) => uscc),
        others.map(({ name }) => name),
        cause,
        id,
        content.effectiveOn ?? this.clock.today(),
      ],
    );
  }

  /** Today's changes hold from this moment, earlier ones from the beginning of their day, and none before the current version. */
  private instantOf(day: IsoDate, { effectiveAt }: Pick<Provider, 'effectiveAt'>): Date {
    if (day === this.clock.today()) return this.clock.now();
    return day === businessDate(effectiveAt) ? effectiveAt : startOfDay(day);
  }
}

/** The particulars that a change states. */
function stated({
  name,
  address,
  phone,
  legalRepresentative,
}: ProviderChangeContent): NonNullable<NewVersion['particulars']> {
  return {
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(legalRepresentative && { legalRepresentative }),
  };
}
