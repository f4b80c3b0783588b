import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { ProviderKind, ProviderStatus } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readDay, readPosition, writePosition } from '../ui/list-position';

export const publicKinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const satisfies readonly ProviderKind[];
export const publicStatuses = ['IN_FORCE', 'REVOKED', 'ENDED'] as const satisfies readonly ProviderStatus[];

/** What is looked for; an empty text is no condition. */
export interface PublicSearch {
  q: string;
  place: string;
  kind: string;
  scope: string;
  status: string;
  on: string;
}

/** Nothing asked. */
export const emptySearch: PublicSearch = { q: '', place: '', kind: '', scope: '', status: '', on: '' };

/** A search and its page, as the address says it. */
export interface PublicSearchState extends PagePosition {
  search: PublicSearch;
}

/** The most characters that the register takes in a text. */
export const longestText = 100;
const names = ['q', 'place', 'kind', 'scope', 'status', 'on'] as const;

/** Reads an address; what it does not know it ignores. */
export const readPublicSearch = (params: URLSearchParams): PublicSearchState => {
  const text = (name: string) => (params.get(name) ?? '').trim().slice(0, longestText);
  const known = (value: string, test: (value: string) => boolean) => (test(value) ? value : '');
  return {
    search: {
      q: text('q'),
      place: known(text('place'), isJurisdictionCode),
      kind: known(text('kind'), isOneOf(publicKinds)),
      scope: text('scope'),
      status: known(text('status'), isOneOf(publicStatuses)),
      on: readDay(params.get('on')) ?? '',
    },
    ...readPosition(params),
  };
};

/** Writes the conditions alone. */
export const writeConditions = (search: PublicSearch): URLSearchParams =>
  new URLSearchParams(names.flatMap((name) => (search[name].trim() ? [[name, search[name].trim()]] : [])));

/** Writes an address. */
export const writePublicSearch = ({ search, ...position }: PublicSearchState): URLSearchParams =>
  writePosition(position, writeConditions(search));

/** The register's own address of a page of a search. */
export const pageAddress = (tenant: string, { search, after }: PublicSearchState): string => {
  const params = writeConditions(search);
  if (after) params.set('after', after);
  const query = params.toString();
  return `/register/${tenant}/providers.json${query && `?${query}`}`;
};
