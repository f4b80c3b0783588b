import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { ApplicationStatus, ProviderChangeFilter, ProviderChangeKind } from '../../generated/graphql';
import { isOneOf } from '../../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../../ui/list-position';

export const changeKinds = [
  'RENAME',
  'SCOPE',
  'MERGER',
  'SPLIT',
  'TRANSFER',
] as const satisfies readonly ProviderChangeKind[];
export const changeStatuses = [
  'IN_REVIEW',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationStatus[];

/** What the queue of changes shows, as the address says it. */
export interface ChangeListState extends PagePosition {
  filter: ProviderChangeFilter;
}

/** Reads an address; what it does not know it ignores. */
export const readChangeList = (params: URLSearchParams): ChangeListState => {
  const kind = params.get('kind') ?? '';
  const place = params.get('place') ?? '';
  const status = params.getAll('status').filter(isOneOf(changeStatuses));
  return {
    filter: {
      ...(isOneOf(changeKinds)(kind) ? { kind } : {}),
      ...(isJurisdictionCode(place) ? { place } : {}),
      ...(status.length > 0 ? { status } : {}),
    },
    ...readPosition(params),
  };
};

/** Writes an address; what is not asked stays out of it. */
export const writeChangeList = ({ filter, ...position }: ChangeListState): URLSearchParams => {
  const params = new URLSearchParams();
  if (filter.kind) params.set('kind', filter.kind);
  if (filter.place) params.set('place', filter.place);
  filter.status?.forEach((status) => params.append('status', status));
  return writePosition(position, params);
};
