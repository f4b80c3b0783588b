import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { EvaluationItemFilter, EvaluationProposal } from '../../generated/graphql';
import { isOneOf } from '../../ui/is-one-of';
import { type PagePosition, readPosition, writePosition } from '../../ui/list-position';

export const proposals = ['KEEP', 'RECTIFY', 'REVOKE'] as const satisfies readonly EvaluationProposal[];

/** What the list of a run's providers shows, as the address says it. */
export interface ItemListState extends PagePosition {
  filter: EvaluationItemFilter;
}

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Reads an address; what it does not know it ignores. */
export const readItemList = (params: URLSearchParams): ItemListState => {
  const proposal = params.getAll('proposal').filter(isOneOf(proposals));
  const decision = params.getAll('decision').filter(isOneOf(proposals));
  const decided = yesNo[params.get('decided') ?? ''];
  const place = params.get('place') ?? '';
  return {
    filter: {
      ...(proposal.length > 0 ? { proposal } : {}),
      ...(decision.length > 0 ? { decision } : {}),
      ...(decided === undefined ? {} : { decided }),
      ...(isJurisdictionCode(place) ? { place } : {}),
      ...(params.get('failed') === '1' ? { failed: true } : {}),
    },
    ...readPosition(params),
  };
};

/** Writes an address; what is not asked stays out of it. */
export const writeItemList = ({ filter, ...position }: ItemListState): URLSearchParams => {
  const params = new URLSearchParams();
  filter.proposal?.forEach((proposal) => params.append('proposal', proposal));
  filter.decision?.forEach((decision) => params.append('decision', decision));
  if (typeof filter.decided === 'boolean') params.set('decided', filter.decided ? 'yes' : 'no');
  if (filter.place) params.set('place', filter.place);
  if (filter.failed) params.set('failed', '1');
  return writePosition(position, params);
};

/** The view of those that have to rectify something. */
export const rectifications: EvaluationItemFilter = { decision: ['RECTIFY'] };
