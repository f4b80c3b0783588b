import type { ProviderCause, ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { Words } from '@shidian/rules/words.js';

/** The tenant whose register it is. */
export interface PublicTenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What anybody may know of an entry at a time. Days are those of Asia/Shanghai. */
export interface PublicEntry {
  readonly filingNumber: string;
  readonly kind: ProviderKind;
  readonly version: number;
  readonly status: ProviderStatus;
  readonly name: string;
  readonly jurisdictionCode: string;
  readonly place: string;
  readonly address: string;
  readonly scopes: readonly string[];
  readonly category: string | null;
  /** What made it so. */
  readonly cause: ProviderCause;
  readonly filedOn: IsoDate;
  /** First day of this version, and the day on which the next one took over, or null. */
  readonly effectiveOn: IsoDate;
  readonly supersededOn: IsoDate | null;
}

/** Which entries; conditions add up. */
export interface PublicFilter {
  readonly on: IsoDate | null;
  readonly place: string | null;
  readonly scope: string | null;
  readonly kind: ProviderKind | null;
  readonly status: ProviderStatus | null;
  readonly q: string | null;
  /** Filing number after which the page begins. */
  readonly after: string | null;
  readonly limit: number;
}

/** A place in which somebody is or was on the register: a county, or the city above it. */
export interface PublicPlace {
  readonly code: string;
  readonly name: string;
}

/** Names of scopes and categories, by id. */
export type Titles = Readonly<Record<string, Words>>;
