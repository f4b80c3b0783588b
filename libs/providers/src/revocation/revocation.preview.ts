import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import type { Provider } from '../register/provider.graphql.js';
import { ProviderReader } from '../register/provider.reader.js';
import type { RevocationPreview } from './revocation.graphql.js';
import { RevocationService } from './revocation.service.js';

/** Shows what a revocation would do, before anybody decides. */
@Injectable()
export class RevocationPreviewService {
  constructor(
    private readonly clock: Clock,
    private readonly providers: ProviderReader,
    private readonly revocations: RevocationService,
    private readonly ledger: QuotaLedger,
  ) {}

  /** The public page now and afterwards, the ban and the slots; null for an entry that the actor cannot see or that is not in force. */
  async of(providerId: string): Promise<RevocationPreview | null> {
    const provider = await this.providers.find(providerId);
    if (provider?.status !== 'IN_FORCE') return null;
    const now = this.clock.now();
    const { firstDay, lastDay } = await this.revocations.banDays(provider, now);
    const { programmeId, jurisdictionCode, kind: providerKind } = provider;
    const caps = await this.ledger.effect({ programmeId, jurisdictionCode, providerKind });
    return {
      before: entryOf(provider, provider.status, provider.effectiveAt),
      after: entryOf(provider, 'REVOKED', now),
      banFirstDay: firstDay,
      banLastDay: lastDay,
      caps: caps.map((cap) => ({ ...cap, kind: providerKind, freeAfter: cap.free + 1 })),
    };
  }
}

function entryOf(
  { filingNumber, name, place }: Provider,
  status: Provider['status'],
  since: Date,
): RevocationPreview['before'] {
  return { filingNumber, name, place, status, since: businessDate(since) };
}
