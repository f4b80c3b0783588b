import { useMemo } from 'react';
import { useQuery } from 'urql';
import { HolidaysDocument } from '../generated/graphql';
import { chinaDate } from '../ui/format';
import type { Exceptions } from './working-days';

/** The days of this year and the next that differ from the plain week: what working days are counted by. */
export function useHolidays(): Exceptions {
  const year = Number(chinaDate(new Date()).slice(0, 4));
  const [{ data: now }] = useQuery({ query: HolidaysDocument, variables: { year } });
  const [{ data: next }] = useQuery({ query: HolidaysDocument, variables: { year: year + 1 } });
  return useMemo(
    () => new Map([...(now?.holidays ?? []), ...(next?.holidays ?? [])].map(({ day, working }) => [day, working])),
    [now, next],
  );
}
