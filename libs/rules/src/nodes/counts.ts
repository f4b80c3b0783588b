import type { AtLeast, ShareOf, Test } from '../nodes.js';
import { ceilDiv, floorDiv, reachesShare } from '../exact.js';
import { canRemove, duties, keepingShares, sisters, type Guard } from '../guards.js';
import { asEntries, at, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';
import { compileWhere, unknownFields, type Filter } from './where.js';

/** How many entries surely count, and how many might. */
function tally(entries: readonly unknown[], filter: Filter): { sure: number; open: number } {
  let sure = 0;
  let open = 0;
  for (let index = 0; index < entries.length; index += 1) {
    const answer = filter(entries[index]);
    if (answer === true) sure += 1;
    else if (answer === undefined) open += 1;
  }
  return { sure, open };
}

/** How many of those that do not count could be made to, without changing their duty. */
const candidates = (entries: readonly unknown[], filter: Filter, duty: Filter): number =>
  entries.filter((entry) => filter(entry) !== true && duty(entry) === true).length;

const missingIn = (tests: readonly Test[], entries: readonly unknown[], list: string): string[] =>
  entries.flatMap((entry, index) => unknownFields(tests, entry, `${list}.${index}`));

/** At least so many entries. Least change: so many more, from among those listed or added. */
export function compileAtLeast(node: AtLeast, guards: readonly Guard[]): Check {
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const tests = node.where ?? [];
  const filter = compileWhere(tests);
  const others = sisters(guards, node);
  const duty = compileWhere(duties(others, tests));
  const { zh: nounZh, en: nounEn } = node.noun;
  const required = quantity('count.required', 'people', node.min, { nounZh, nounEn, count: node.min });
  return (subject, prefix) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(required, null, paths(prefix), paths(prefix));
    const { sure, open } = tests.length === 0 ? { sure: entries.length, open: 0 } : tally(entries, filter);
    const actual = quantity('count.actual', 'people', sure, { nounZh, nounEn, count: sure });
    if (sure >= node.min) return met(required, actual, paths(prefix));
    if (sure + open >= node.min) {
      return notShown(required, actual, paths(prefix), missingIn(tests, entries, at(prefix, node.list)));
    }
    const count = node.min - sure;
    const options: (readonly Step[])[] = [];
    if (candidates(entries, filter, duty) >= count)
      options.push([{ code: 'list.qualify', params: { nounZh, nounEn, count } }]);
    const keeping = keepingShares(prefix === '' ? others : [], entries, count);
    options.push([{ code: 'list.add', params: { nounZh, nounEn, count } }, ...keeping]);
    const reason = { code: 'count.below', params: { nounZh, nounEn, count: sure, required: node.min } } as const;
    const verdict = notMet(required, actual, paths(prefix), reason, options, count);
    return open === 0 ? verdict : { ...verdict, missing: missingIn(tests, entries, at(prefix, node.list)) };
  };
}

/**
 * A share of the entries, exactly: 100 · part ≥ percent · whole.
 * Least changes, each of its own sort: so many of those listed qualify, so many qualified join, so many others leave.
 */
export function compileShareOf(node: ShareOf, guards: readonly Guard[]): Check {
  const { percent } = node;
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const filter = compileWhere(node.where);
  const others = sisters(guards, node);
  const duty = compileWhere(duties(others, node.where));
  const { zh: nounZh, en: nounEn } = node.noun;
  const required = quantity('share.required', 'percent', percent, { nounZh, nounEn, percent });

  const changes = (entries: readonly unknown[], sure: number, root: boolean): (readonly Step[])[] => {
    const whole = entries.length;
    const options: (readonly Step[])[] = [];
    const lacking = ceilDiv(percent * whole, 100) - sure;
    if (candidates(entries, filter, duty) >= lacking) {
      options.push([{ code: 'list.qualify', params: { nounZh, nounEn, count: lacking } }]);
    }
    if (percent < 100) {
      const count = ceilDiv(percent * whole - 100 * sure, 100 - percent);
      options.push([
        { code: 'list.add', params: { nounZh, nounEn, count } },
        ...keepingShares(root ? others : [], entries, count),
      ]);
    }
    const leaving = whole - floorDiv(100 * sure, percent);
    if (canRemove(root ? others : [], entries, (entry) => filter(entry) !== true, leaving)) {
      options.push([{ code: 'list.remove-others', params: { nounZh, nounEn, count: leaving } }]);
    }
    return options;
  };

  return (subject, prefix) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(required, null, paths(prefix), paths(prefix));
    const whole = entries.length;
    const { sure, open } = tally(entries, filter);
    const actual = quantity('share.actual', 'people', sure, { nounZh, nounEn, count: sure, whole }, whole);
    if (reachesShare(sure, whole, percent)) return met(required, actual, paths(prefix));
    const list = at(prefix, node.list);
    if (reachesShare(sure + open, whole, percent)) {
      return notShown(required, actual, paths(prefix), missingIn(node.where, entries, list));
    }
    const reason = { code: 'share.below', params: { nounZh, nounEn, count: sure, whole, percent } } as const;
    const options = changes(entries, sure, prefix === '');
    const verdict = notMet(required, actual, paths(prefix), reason, options, ceilDiv(percent * whole, 100) - sure);
    return open === 0 ? verdict : { ...verdict, missing: missingIn(node.where, entries, list) };
  };
}
