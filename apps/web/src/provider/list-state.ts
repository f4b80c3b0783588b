import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { ProviderFilter, ProviderKind, ProviderOrder, ProviderSort, ProviderStatus } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readDay, readPosition, writePosition } from '../ui/list-position';

export const providerKinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const satisfies readonly ProviderKind[];
export const providerStatuses = ['IN_FORCE', 'REVOKED', 'ENDED'] as const satisfies readonly ProviderStatus[];
export const providerSorts = ['FILING_NUMBER', 'FILED_AT'] as const satisfies readonly ProviderSort[];

/** Rows on a page. */
export const pageSize = 20;

/** What comes first unless the address says otherwise. */
export const byNumber: ProviderOrder = { by: 'FILING_NUMBER', direction: 'ASC' };

/** What the list shows, as the address says it. */
export interface ProviderListState extends PagePosition {
  filter: ProviderFilter;
  orderBy: ProviderOrder;
}

/** Reads an address; what it does not know it ignores. */
export const readProviderList = (params: URLSearchParams): ProviderListState => {
  const kind = params.get('kind') ?? '';
  const place = params.get('place') ?? '';
  const scope = params.get('scope');
  const on = readDay(params.get('on'));
  const search = (params.get('search') ?? '').trim().slice(0, 100);
  const status = params.getAll('status').filter(isOneOf(providerStatuses));
  const sort = params.get('sort') ?? '';
  return {
    filter: {
      ...(isOneOf(providerKinds)(kind) ? { kind } : {}),
      ...(isJurisdictionCode(place) ? { place } : {}),
      ...(scope ? { scope } : {}),
      ...(status.length > 0 ? { status } : {}),
      ...(on ? { on } : {}),
      ...(search ? { search } : {}),
    },
    orderBy: {
      by: isOneOf(providerSorts)(sort) ? sort : byNumber.by,
      direction: params.get('direction') === 'desc' ? 'DESC' : 'ASC',
    },
    ...readPosition(params),
  };
};

/** Writes an address; what is not asked stays out of it. */
export const writeProviderList = ({ filter, orderBy, ...position }: ProviderListState): URLSearchParams => {
  const params = new URLSearchParams();
  if (filter.search) params.set('search', filter.search);
  if (filter.kind) params.set('kind', filter.kind);
  if (filter.place) params.set('place', filter.place);
  if (filter.scope) params.set('scope', filter.scope);
  filter.status?.forEach((status) => params.append('status', status));
  if (filter.on) params.set('on', filter.on);
  if (orderBy.by !== byNumber.by) params.set('sort', orderBy.by);
  if (orderBy.direction === 'DESC') params.set('direction', 'desc');
  return writePosition(position, params);
};
