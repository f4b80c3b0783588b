import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ProviderCause, ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { BanService } from '../revocation/ban.service.js';
import { APPEND, ENTER } from './provider-register.sql.js';

/** What the register says of a provider at a time. */
export interface Particulars {
  readonly name: string;
  readonly uscc: string;
  /** The county. */
  readonly jurisdictionCode: string;
  readonly address: string;
  readonly phone: string | null;
  readonly legalRepresentative: string | null;
  /** Ids of the package's scopes of training. */
  readonly scopes: readonly string[];
  /** The kind of enterprise or base; for practice bases. */
  readonly category: string | null;
}

/** A new entry. */
export interface NewEntry {
  /** The filing's case, whose slot the entry takes; null for one taken over from an older register. */
  readonly caseId: string | null;
  readonly organisationId: string;
  readonly providerKind: ProviderKind;
  readonly programmeId: string;
  readonly announcementId: string;
  readonly effectiveAt: Date;
  readonly particulars: Particulars;
}

/** A new version of an entry; what is not stated stays as it was. */
export interface NewVersion {
  readonly cause: ProviderCause;
  /** The case or revocation that led to it. */
  readonly causeId: string | null;
  readonly status?: ProviderStatus;
  readonly particulars?: Partial<Particulars>;
  /** The unit that holds the entry from now on. */
  readonly organisationId?: string;
  readonly effectiveAt: Date;
}

// What a filing number calls the two kinds.
const KIND_LETTERS: Readonly<Record<ProviderKind, string>> = { TRAINING_INSTITUTION: 'I', PRACTICE_BASE: 'B' };

/** The register's only writers: entries are added, versions appended, nothing is ever changed. Each runs in the caller's transaction. */
@Injectable()
export class ProviderRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly bans: BanService,
  ) {}

  /**
   * Enters a provider under the next filing number of its programme, kind and year. Refuses UNDER_BAN, and ALREADY_FILED where the
   * unit has an entry of this kind in force; then no number is taken.
   */
  async enter(entry: NewEntry): Promise<{ id: string; filingNumber: string }> {
    const { tx } = this.database;
    const id = uuidv7();
    const { particulars } = entry;
    // Whatever was found at the desks before: a ban laid meanwhile keeps the unit off the register.
    await this.bans.assertFree(particulars.uscc, businessDate(entry.effectiveAt));
    const [entered] = await tx.query<{ filingNumber: string }>(ENTER, [
      id,
      entry.programmeId,
      entry.providerKind,
      Number(businessDate(entry.effectiveAt).slice(0, 4)),
      KIND_LETTERS[entry.providerKind],
      entry.organisationId,
      entry.caseId,
      entry.announcementId,
      entry.effectiveAt,
      particulars.name,
      particulars.uscc,
      particulars.jurisdictionCode,
      particulars.address,
      particulars.phone,
      particulars.legalRepresentative,
      particulars.scopes,
      particulars.category,
      tx.binding.userId,
      this.clock.now(),
    ]);
    if (!entered) throw new Refusal({ code: 'ALREADY_FILED', params: { name: particulars.name } });
    const { filingNumber } = entered;
    await this.audit.record({
      action: 'provider.enter',
      subjectKind: 'provider',
      subjectId: id,
      detail: { filingNumber },
    });
    return { id, filingNumber };
  }

  /**
   * Appends a version in force from `effectiveAt` on; the one before ends at that instant. Refuses NOT_IN_FORCE for an entry
   * that was revoked or has ended, EFFECTIVE_DATE_OUT_OF_ORDER where it would begin before the current one, and ALREADY_FILED where the
   * unit that takes over has an entry of this kind.
   */
  async append(providerId: string, version: NewVersion): Promise<void> {
    const { tx } = this.database;
    const { particulars = {} } = version;
    const [current] = await tx.query<{ status: ProviderStatus; early: boolean }>(
      `SELECT status, effective_at > $2 AS early FROM provider_version
       WHERE provider_id = $1 AND superseded_at IS NULL FOR UPDATE`,
      [providerId, version.effectiveAt],
    );
    if (current?.status !== 'IN_FORCE') throw new Refusal({ code: 'NOT_IN_FORCE' });
    if (current.early) throw new Refusal({ code: 'EFFECTIVE_DATE_OUT_OF_ORDER', field: ['effectiveOn'] });
    const appended = await tx.execute(APPEND, [
      providerId,
      version.effectiveAt,
      version.status ?? null,
      version.organisationId ?? null,
      particulars.name ?? null,
      particulars.uscc ?? null,
      particulars.jurisdictionCode ?? null,
      particulars.address ?? null,
      particulars.phone ?? null,
      particulars.legalRepresentative ?? null,
      particulars.scopes ?? null,
      particulars.category ?? null,
      version.cause,
      version.causeId,
      tx.binding.userId,
      this.clock.now(),
    ]);
    if (appended === 0) throw new Refusal({ code: 'ALREADY_FILED', params: { name: particulars.name ?? '' } });
    await this.audit.record({
      action: `provider.${version.cause.toLowerCase().replace('_', '-')}`,
      subjectKind: 'provider',
      subjectId: providerId,
      detail: {
        ...{ causeId: version.causeId, effectiveAt: version.effectiveAt.toISOString() },
        ...(particulars.jurisdictionCode && { jurisdictionCode: particulars.jurisdictionCode }),
      },
    });
  }
}
