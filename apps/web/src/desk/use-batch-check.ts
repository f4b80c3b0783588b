import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CheckFilingsDocument, type CheckFilingsQuery } from '../generated/graphql';
import type { Chosen } from './batch';

export type FilingsCheck = CheckFilingsQuery['checkFilings'];

/** What passing these filings at a desk would do, asked of the server, which alone knows; asked again by `again`. */
export function useBatchCheck(
  stage: string,
  items: readonly Chosen[],
  pause = false,
): { check: FilingsCheck | null; failed: boolean; again: () => void } {
  const variables = useMemo(() => ({ stage, ids: items.map(({ id }) => id) }), [stage, items]);
  const [{ data, error }, again] = useQuery({ query: CheckFilingsDocument, variables, pause });
  return { check: data?.checkFilings ?? null, failed: error !== undefined && !data, again: () => again() };
}
