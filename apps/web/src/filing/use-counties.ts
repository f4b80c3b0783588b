import type { FormOption } from '@shidian/rules/filing-programme.js';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CountiesDocument } from '../generated/graphql';

/** Every county that can be chosen, under the name of its city; empty while they are read. */
export function useCounties(): readonly FormOption[] {
  const [{ data }] = useQuery({ query: CountiesDocument });
  return useMemo(() => {
    const cities = new Map(data?.cities.map(({ code, name }) => [code, name]));
    return (data?.counties ?? []).map(({ code, name, parentCode }) => {
      const title = [cities.get(parentCode ?? ''), name].filter(Boolean).join(' ');
      return { value: code, title: { zh: title, en: title } };
    });
  }, [data]);
}
