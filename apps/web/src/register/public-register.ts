import type { Words } from '@shidian/rules/words.js';
import type { ProviderCause, ProviderKind, ProviderStatus } from '../generated/graphql';

/** A register: the tenant whose it is. */
export interface PublicTenant {
  slug: string;
  name: string;
  nameEn: string;
}

/** What anybody may know of an entry; days are those of China. */
export interface PublicEntry {
  filingNumber: string;
  kind: ProviderKind;
  version: number;
  status: ProviderStatus;
  name: string;
  jurisdictionCode: string;
  place: string;
  address: string;
  scopes: readonly string[];
  category: string | null;
  cause: ProviderCause;
  filedOn: string;
  effectiveOn: string;
  supersededOn: string | null;
}

/** Names of scopes and categories, by id. */
export type Titles = Readonly<Record<string, Words>>;

/** A page of a register. */
export interface PublicPage {
  tenant: PublicTenant;
  asOf: string;
  providers: readonly PublicEntry[];
  titles: Titles;
  scopes: Titles;
  /** Filing number after which the next page begins. */
  next: string | null;
}

/** An entry with its history, oldest first. */
export interface PublicRecord {
  tenant: PublicTenant;
  provider: PublicEntry;
  history: readonly PublicEntry[];
  titles: Titles;
}

/** A place in which somebody is or was on the register. */
export interface PublicPlace {
  code: string;
  name: string;
}

/** Since which day an entry has had its present status: the first version of the last run of that status. */
export const statusSince = (history: readonly PublicEntry[]): string => {
  const last = history.at(-1);
  const before = history.findLastIndex(({ status }) => status !== last?.status);
  return history[before + 1]?.effectiveOn ?? last?.effectiveOn ?? '';
};
