import type { EnrolmentFilter, EnrolmentStatus } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../ui/list-position';

export const enrolmentStatuses = [
  'EVALUATING',
  'INCOMPLETE',
  'NEEDS_REVIEW',
  'ADMITTED',
  'REFUSED',
  'WITHDRAWN',
  'CERTIFIED',
  'CLOSED',
] as const satisfies readonly EnrolmentStatus[];

/** Rows on a page. */
export const pageSize = 20;

/** What the list shows, as the address says it; a name that is searched for stands beside it. */
export interface EnrolmentListState extends PagePosition {
  filter: EnrolmentFilter;
}

/** Reads an address; what it does not know it ignores. */
export const readEnrolmentList = (params: URLSearchParams, name = ''): EnrolmentListState => {
  const status = params.getAll('status').filter(isOneOf(enrolmentStatuses));
  const search = name.trim().slice(0, 100);
  const [programmeId, level] = [params.get('programme'), params.get('level')];
  const organisationId = params.get('school');
  return {
    filter: {
      ...(programmeId ? { programmeId } : {}),
      ...(level ? { level } : {}),
      ...(status.length > 0 ? { status } : {}),
      ...(organisationId ? { organisationId } : {}),
      ...(search ? { search } : {}),
    },
    ...readPosition(params),
  };
};

/** Writes an address; what is not asked stays out of it. */
export const writeEnrolmentList = ({ filter, ...position }: EnrolmentListState): URLSearchParams => {
  const params = new URLSearchParams();
  if (filter.programmeId) params.set('programme', filter.programmeId);
  if (filter.level) params.set('level', filter.level);
  filter.status?.forEach((status) => params.append('status', status));
  if (filter.organisationId) params.set('school', filter.organisationId);
  return writePosition(position, params);
};
