import { Injectable } from '@nestjs/common';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import type { FilingCapEffect } from '../../filing/filing-review.graphql.js';
import type { FilingPlace } from '../../filing/filing.graphql.js';
import type { Provider } from '../provider.graphql.js';
import { ProviderReader } from '../provider.reader.js';
import { EntryMove } from './entry-move.js';
import type { ProviderChange } from './provider-change.graphql.js';

const ended: ReadonlySet<CaseStatus> = new Set<CaseStatus>(['APPROVED', 'REJECTED', 'WITHDRAWN']);

/** What accepting a change would do to where an entry is, and to the caps there. */
@Injectable()
export class ChangeMoveReader {
  constructor(
    private readonly providers: ProviderReader,
    private readonly moves: EntryMove,
    private readonly jurisdictions: JurisdictionService,
  ) {}

  /** The county that the entry would go to; null where it stays, and once the change is decided. */
  async movesTo(change: ProviderChange): Promise<FilingPlace | null> {
    const { to } = (await this.move(change)) ?? {};
    if (to === undefined) return null;
    const names = await this.jurisdictions.names([to]);
    return { code: to, name: names.get(to) ?? to };
  }

  /** How the caps there would stand; null where nothing moves, where the entry holds no slot, and to who may not see caps. */
  async capEffect(change: ProviderChange): Promise<FilingCapEffect[] | null> {
    if (!isAllowed(requireActor(), 'quota:read')) return null;
    const move = await this.move(change);
    return move?.entry.caseId ? this.moves.forecast(move.entry, move.to) : null;
  }

  private async move({ kind, status, provider, submitted, draft }: ProviderChange): Promise<Move | null> {
    const content = submitted ?? draft;
    if (!content || ended.has(status)) return null;
    const entry = await this.providers.find(provider.id);
    if (!entry) return null;
    const to = await this.moves.placeAfter(kind, content, entry);
    return to === entry.jurisdictionCode ? null : { entry, to };
  }
}

interface Move {
  readonly entry: Provider;
  readonly to: string;
}
