import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { CheckFilingsDocument, type CheckFilingsQuery } from '../generated/graphql';
import type { Chosen } from './batch';

export type FilingsCheck = CheckFilingsQuery['checkFilings'];

/**
 * What passing these filings at a desk would do, asked of the server, which alone knows. Asked anew when `items` were read anew:
 * a signature or a judgement may have come in since.
 */
export function useBatchCheck(
  stage: string,
  items: readonly Pick<Chosen, 'id'>[],
  pause = false,
): { check: FilingsCheck | null; failed: boolean } {
  const variables = useMemo(() => ({ stage, ids: items.map(({ id }) => id) }), [stage, items]);
  const [{ data, error }, again] = useQuery({ query: CheckFilingsDocument, variables, pause });
  const asked = useRef(items);
  useEffect(() => {
    if (asked.current === items) return;
    asked.current = items;
    // The same filings make the same request, which is not sent by itself a second time.
    if (!pause) again();
  }, [items, pause, again]);
  return { check: data?.checkFilings ?? null, failed: error !== undefined && !data };
}
