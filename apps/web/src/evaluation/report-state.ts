import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { AnnualReportFilter, ReportState } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../ui/list-position';
import { readYear } from './year';

export const reportStates = ['OVERDUE', 'OPEN', 'SUBMITTED'] as const satisfies readonly ReportState[];

/** What the overview shows, as the address says it. */
export interface ReportListState extends PagePosition {
  filter: AnnualReportFilter;
}

/** Reads an address; what it does not know it ignores. */
export const readReportList = (params: URLSearchParams): ReportListState => {
  const year = readYear(params.get('year') ?? '');
  const place = params.get('place') ?? '';
  const state = params.getAll('state').filter(isOneOf(reportStates));
  return {
    filter: {
      ...(year === null ? {} : { year }),
      ...(isJurisdictionCode(place) ? { place } : {}),
      ...(state.length > 0 ? { state } : {}),
    },
    ...readPosition(params),
  };
};

/** Writes an address; what is not asked stays out of it. */
export const writeReportList = ({ filter, ...position }: ReportListState): URLSearchParams => {
  const params = new URLSearchParams();
  if (filter.year) params.set('year', String(filter.year));
  if (filter.place) params.set('place', filter.place);
  filter.state?.forEach((state) => params.append('state', state));
  return writePosition(position, params);
};
