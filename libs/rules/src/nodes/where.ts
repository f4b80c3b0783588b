import type { Test } from '../nodes.js';
import { asBag, at } from '../paths.js';

/** Answer of the tests on one entry; undefined where a field they need is not shown. */
export type Filter = (entry: unknown) => boolean | undefined;

const shownAs = (value: unknown, like: readonly unknown[]): boolean => typeof value === typeof like[0];

function one(test: Test): Filter {
  const accepted: readonly unknown[] = 'in' in test ? test.in : [test.is];
  return (entry) => {
    const value = asBag(entry)?.[test.field];
    // A value of another type ("yes" for true) shows nothing: it must not count, nor count as its opposite.
    return shownAs(value, accepted) ? accepted.includes(value) : undefined;
  };
}

/** All tests must hold: one that fails decides, whatever is unknown beside it. */
export function compileWhere(tests: readonly Test[]): Filter {
  const filters = tests.map(one);
  const [only] = filters;
  if (only !== undefined && filters.length === 1) return only;
  return (entry) => {
    let answer: boolean | undefined = true;
    for (const filter of filters) {
      const next = filter(entry);
      if (next === false) return false;
      if (next === undefined) answer = undefined;
    }
    return answer;
  };
}

/** Fields of an entry whose absence keeps the tests unknown. */
export function unknownFields(tests: readonly Test[], entry: unknown, path: string): string[] {
  return tests.filter((test) => one(test)(entry) === undefined).map((test) => at(path, test.field));
}
