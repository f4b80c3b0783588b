import type { ApplicationStatus, FilingFilter, FilingOrder, FilingSort, ProviderKind } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../ui/list-position';

/** Rows on a page. */
export const pageSize = 20;

/** States that can be filtered by; officers never see drafts. */
export const filingStatuses = [
  'IN_REVIEW',
  'EVALUATING',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationStatus[];
export const filingKinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const satisfies readonly ProviderKind[];
export const filingSorts = ['DUE_ON', 'SUBMITTED_AT', 'UPDATED_AT', 'NUMBER'] as const satisfies readonly FilingSort[];

/** What comes first unless the address says otherwise: overdue, then due. */
export const dueFirst: FilingOrder = { by: 'DUE_ON', direction: 'ASC' };

/** What the queue shows, as the address says it. */
export interface FilingQueueState extends PagePosition {
  filter: FilingFilter;
  orderBy: FilingOrder;
}

const longestSearch = 100;
const isPlace = (code: string): boolean => /^\d{6}$/.test(code);

/** Reads the conditions of an address; what it does not know it ignores. */
export const readFilingFilter = (params: URLSearchParams): FilingFilter => {
  const status = params.getAll('status').filter(isOneOf(filingStatuses));
  const stage = params.getAll('stage').filter(Boolean);
  const kind = params.get('kind') ?? '';
  const place = params.get('place') ?? '';
  const roundId = params.get('round');
  const search = (params.get('search') ?? '').trim().slice(0, longestSearch);
  return {
    ...(status.length > 0 ? { status } : {}),
    ...(stage.length > 0 ? { stage } : {}),
    ...(isOneOf(filingKinds)(kind) ? { kind } : {}),
    ...(isPlace(place) ? { place } : {}),
    ...(roundId ? { roundId } : {}),
    ...(params.get('mine') === '1' ? { mine: true } : {}),
    ...(params.get('overdue') === '1' ? { overdue: true } : {}),
    ...(params.get('late') === '1' ? { late: true } : {}),
    ...(search ? { search } : {}),
  };
};

/** Writes the conditions into an address; what is not asked stays out of it. */
export const writeFilingFilter = (filter: FilingFilter, params = new URLSearchParams()): URLSearchParams => {
  filter.status?.forEach((status) => params.append('status', status));
  filter.stage?.forEach((stage) => params.append('stage', stage));
  if (filter.kind) params.set('kind', filter.kind);
  if (filter.place) params.set('place', filter.place);
  if (filter.roundId) params.set('round', filter.roundId);
  if (filter.mine) params.set('mine', '1');
  if (filter.overdue) params.set('overdue', '1');
  if (filter.late) params.set('late', '1');
  if (filter.search) params.set('search', filter.search);
  return params;
};

/** Reads an address. */
export const readFilingQueue = (params: URLSearchParams): FilingQueueState => {
  const sort = params.get('sort') ?? '';
  return {
    filter: readFilingFilter(params),
    orderBy: {
      by: isOneOf(filingSorts)(sort) ? sort : dueFirst.by,
      direction: params.get('direction') === 'desc' ? 'DESC' : 'ASC',
    },
    ...readPosition(params),
  };
};

/** Writes the address of a state; the defaults stay out of it. */
export const writeFilingQueue = ({ filter, orderBy, ...position }: FilingQueueState): URLSearchParams => {
  const params = writeFilingFilter(filter);
  if (orderBy.by !== dueFirst.by) params.set('sort', orderBy.by);
  if (orderBy.direction === 'DESC') params.set('direction', 'desc');
  return writePosition(position, params);
};

/** Conditions without those that have no value. */
export const withoutEmpty = (filter: FilingFilter): FilingFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),
  );
