import { useQuery } from 'urql';
import { type ProviderKind, TrainingGroundDocument, type TrainingGroundQuery } from '../generated/graphql';
import { isProvider, useViewer } from '../session/session-context';

type OwnProvider = TrainingGroundQuery['providers']['edges'][number]['node'];

/** The viewer's own entry in force of this kind; null where there is none, or while it is not known. */
export function useOwnProvider(kind: ProviderKind): OwnProvider | null {
  const pause = !isProvider(useViewer());
  const [{ data }] = useQuery({ query: TrainingGroundDocument, pause });
  return (!pause && data?.providers.edges.map(({ node }) => node).find((one) => one.kind === kind)) || null;
}
