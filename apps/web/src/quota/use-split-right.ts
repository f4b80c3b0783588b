import { levelOf } from '@shidian/contract/jurisdictions.js';
import { useQuery } from 'urql';
import { DelegatedDesksDocument } from '../generated/graphql';
import { useViewer } from '../session/session-context';

/** True where the viewer works at the city's commerce office, of their own or for a colleague today: it splits the city's targets. */
export function useSplitRight(place: string): boolean {
  const viewer = useViewer();
  const may = viewer.permissions.includes('target:split') && levelOf(place) === 'CITY';
  const [{ data }] = useQuery({
    query: DelegatedDesksDocument,
    pause: !may || !viewer.permissions.includes('delegation:manage'),
  });
  const taken = (data?.delegations ?? []).filter(({ given, state }) => !given && state === 'IN_FORCE');
  const offices = [viewer.active?.organisation, ...taken.map(({ organisation }) => organisation)];
  return may && offices.some((office) => office?.jurisdictionCode === place && office.department === 'COMMERCE');
}
