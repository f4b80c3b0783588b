import type { Test } from '../nodes.js';
import { asBag, at } from '../paths.js';

/** Answer of the tests on one entry; undefined where a field they need is not shown. */
export type Filter = (entry: unknown) => boolean | undefined;

// A value of another type ("yes" for true) shows nothing: it must not count, nor count as its opposite.
function one(test: Test): Filter {
  const { field } = test;
  if ('in' in test) {
    const accepted = new Set<unknown>(test.in);
    return (entry) => {
      const value = asBag(entry)?.[field];
      return typeof value === 'string' ? accepted.has(value) : undefined;
    };
  }
  const { is } = test;
  const type = typeof is;
  return (entry) => {
    const value = asBag(entry)?.[field];
    return value === is ? true : typeof value === type ? false : undefined;
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
