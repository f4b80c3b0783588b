import type {
  ApplicationSort,
  ApplicationStatus,
  Outcome,
  PilotApplicationFilter,
  PilotApplicationOrder,
  SchoolType,
} from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../ui/list-position';

/** Rows on a page. */
export const pageSize = 20;

/** States that can be filtered by; reviewers never see drafts. */
export const queueStatuses = [
  'IN_REVIEW',
  'EVALUATING',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationStatus[];
export const queueOutcomes = [
  'ELIGIBLE',
  'NEEDS_REVIEW',
  'INELIGIBLE',
  'INCOMPLETE',
] as const satisfies readonly Outcome[];
export const queueSchoolTypes = [
  'SECONDARY',
  'HIGHER_VOCATIONAL',
  'APPLIED_UNDERGRADUATE',
] as const satisfies readonly SchoolType[];
export const queueSorts = ['SUBMITTED_AT', 'UPDATED_AT', 'NUMBER'] as const satisfies readonly ApplicationSort[];

/** What the queue shows, as the address says it. */
export interface QueueState extends PagePosition {
  filter: PilotApplicationFilter;
  orderBy: PilotApplicationOrder;
}

const longestSearch = 100;

/** Reads an address; what it does not know it ignores. */
export const readQueueState = (params: URLSearchParams): QueueState => {
  const status = params.getAll('status').filter(isOneOf(queueStatuses));
  const outcome = params.getAll('outcome').filter(isOneOf(queueOutcomes));
  const schoolType = params.get('schoolType') ?? '';
  const search = (params.get('search') ?? '').trim().slice(0, longestSearch);
  const roundId = params.get('round');
  const sort = params.get('sort') ?? '';
  return {
    filter: {
      ...(status.length > 0 ? { status } : {}),
      ...(outcome.length > 0 ? { outcome } : {}),
      ...(isOneOf(queueSchoolTypes)(schoolType) ? { schoolType } : {}),
      ...(search ? { search } : {}),
      ...(roundId ? { roundId } : {}),
    },
    orderBy: {
      by: isOneOf(queueSorts)(sort) ? sort : 'SUBMITTED_AT',
      // What waits longest comes first unless the address says otherwise.
      direction: params.get('direction') === 'desc' ? 'DESC' : 'ASC',
    },
    ...readPosition(params),
  };
};

/** Writes the address of a state; the defaults stay out of it. */
export const writeQueueState = ({ filter, orderBy, ...position }: QueueState): URLSearchParams => {
  const params = new URLSearchParams();
  filter.status?.forEach((status) => params.append('status', status));
  filter.outcome?.forEach((outcome) => params.append('outcome', outcome));
  if (filter.schoolType) params.set('schoolType', filter.schoolType);
  if (filter.search) params.set('search', filter.search);
  if (filter.roundId) params.set('round', filter.roundId);
  if (orderBy.by !== 'SUBMITTED_AT') params.set('sort', orderBy.by);
  if (orderBy.direction === 'DESC') params.set('direction', 'desc');
  return writePosition(position, params);
};
