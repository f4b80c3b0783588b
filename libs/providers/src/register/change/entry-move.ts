import { Injectable } from '@nestjs/common';
import { atLevel } from '@shidian/contract/jurisdictions.js';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { Database } from '@shidian/platform/database/database.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { placePath } from '@shidian/quotas/ledger/place-path.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import type { FilingCapEffect } from '../../filing/filing-review.graphql.js';
import type { Provider } from '../provider.graphql.js';
import { type ChangeContent, heirOf, type Moving, staysAt } from './moving.js';

/** The county to which a change takes an entry, and the slot that goes with it. */
@Injectable()
export class EntryMove {
  constructor(
    private readonly database: Database,
    private readonly jurisdictions: JurisdictionService,
    private readonly ledger: QuotaLedger,
  ) {}

  /** The county of the entry once the change holds: the one that it states, else that of the unit which takes over. */
  async placeAfter(kind: ProviderChangeKind, content: ChangeContent, entry: Moving): Promise<string> {
    if (staysAt(kind)) return entry.jurisdictionCode;
    if (content.jurisdictionCode) return content.jurisdictionCode;
    const heir = heirOf(kind, content);
    if (!heir || heir === entry.uscc) return entry.jurisdictionCode;
    const [unit] = await this.database.read<{ place: string | null }>({
      text: `SELECT jurisdiction_code AS place FROM organisation WHERE tenant_id = app_tenant() AND uscc = $1 AND kind = 'PROVIDER'`,
      values: [heir],
    });
    return unit?.place ?? entry.jurisdictionCode;
  }

  /** What is wrong with where a change goes: UNKNOWN_JURISDICTION, and TEXT_REQUIRED where no address is stated in another county. */
  async faults(kind: ProviderChangeKind, content: ChangeContent, entry: Moving): Promise<RefusalItem[]> {
    const place = await this.placeAfter(kind, content, entry);
    if (place === entry.jurisdictionCode) return [];
    const found = await this.jurisdictions.find(place);
    const sameProvince =
      found?.level === 'COUNTY' && atLevel(place, 'PROVINCE') === atLevel(entry.jurisdictionCode, 'PROVINCE');
    return [
      ...(sameProvince ? [] : [{ code: 'UNKNOWN_JURISDICTION', field: ['content', 'jurisdictionCode'] }]),
      ...(content.address ? [] : [{ code: 'TEXT_REQUIRED', field: ['content', 'address'] }]),
    ];
  }

  /**
   * Gives the slot back where the entry was, and takes one where it is now: both, or neither. An entry of an older register holds none.
   * Refuses CAP_REACHED and CAP_MISSING.
   */
  async moveSlot({ caseId, programmeId, kind }: Provider, to: string): Promise<void> {
    if (caseId === null) return;
    // Two entries that change places at once would each hold what the other waits for: moves go one after the other.
    await this.database.tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('move ' || $1, 0))`, [programmeId]);
    await this.ledger.release(caseId, 'MOVED');
    await this.ledger.reserve({ programmeId, subjectId: caseId, jurisdictionCode: to, providerKind: kind });
    await this.ledger.commit(caseId);
  }

  /** How the caps of the place would stand that an entry moves to; a cap that it counts against already has none the less. */
  async forecast({ programmeId, kind, jurisdictionCode }: Provider, to: string): Promise<FilingCapEffect[]> {
    const caps = await this.ledger.effect({ programmeId, jurisdictionCode: to, providerKind: kind });
    const held = placePath(jurisdictionCode);
    return caps.map((cap) => ({
      ...cap,
      kind,
      freeAfter: held.includes(cap.jurisdictionCode) ? cap.free : cap.free - 1,
    }));
  }
}
