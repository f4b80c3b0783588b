import type { TeamMember } from './facts/pilot-application.js';
import type { Change } from './findings.js';
import { compile, evaluate } from './engine.js';
import { context, packageOf, rule, share } from './testing/sample.js';

// Every team of up to seven people, by brute force: what the engine calls the least change must be the least there is.

interface Person {
  dual: boolean;
  expert: boolean;
}

const minimum = 3;
const kinds: readonly Person[] = [true, false].flatMap((dual) => [true, false].map((expert) => ({ dual, expert })));

function* teams(size: number, from = 0): Generator<Person[]> {
  if (size === 0) return yield [];
  for (let index = from; index < kinds.length; index += 1) {
    for (const rest of teams(size - 1, index)) yield [kinds[index]!, ...rest];
  }
}

function* subsets(size: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) return yield [];
  for (let index = from; index <= size - count; index += 1) {
    for (const rest of subsets(size, count - 1, index + 1)) yield [index, ...rest];
  }
}

const dualShare = (team: readonly Person[], percent: number): boolean =>
  100 * team.filter((person) => person.dual).length >= percent * team.length;
const expertShare = (team: readonly Person[], percent: number): boolean =>
  100 * team.filter((person) => person.expert).length >= percent * team.length;

interface Thresholds {
  dual: number;
  expert: number;
}

/** Whether the changed team has the dual share, and keeps what the team had before. */
function good(before: readonly Person[], after: readonly Person[], { dual, expert }: Thresholds): boolean {
  if (after.length === 0 || !dualShare(after, dual)) return false;
  if (after.length < before.length && after.length < minimum) return false;
  return expertShare(after, expert) || !expertShare(before, expert);
}

function leastQualify(team: readonly Person[], limits: Thresholds): number {
  for (let count = 1; count <= team.length; count += 1) {
    for (const chosen of subsets(team.length, count)) {
      const after = team.map((person, index) => (chosen.includes(index) ? { ...person, dual: true } : person));
      if (good(team, after, limits)) return count;
    }
  }
  return Infinity;
}

function leastAdd(team: readonly Person[], limits: Thresholds): { count: number; experts: number } | undefined {
  for (let count = 1; count <= 100 * team.length; count += 1) {
    for (let experts = 0; experts <= count; experts += 1) {
      const added = Array.from({ length: count }, (_, index) => ({ dual: true, expert: index < experts }));
      if (good(team, [...team, ...added], limits)) return { count, experts };
    }
    if (limits.dual === 100) return undefined;
  }
  return undefined;
}

function leastRemove(team: readonly Person[], limits: Thresholds): number | undefined {
  for (let count = 1; count < team.length; count += 1) {
    for (const chosen of subsets(team.length, count)) {
      if (chosen.some((index) => team[index]?.dual)) continue;
      const after = team.filter((_, index) => !chosen.includes(index));
      if (good(team, after, limits)) return count;
    }
  }
  return undefined;
}

const countOf = (changes: readonly Change[], code: Change['code']): number | undefined =>
  changes.find((change) => change.code === code)?.params['count'] as number | undefined;

describe.each([
  { dual: 50, expert: 20 },
  { dual: 30, expert: 50 },
  { dual: 67, expert: 34 },
  { dual: 100, expert: 20 },
])('Least change for $dual % dual-qualified beside $expert % experts', (limits) => {
  const compiled = compile(
    packageOf([
      rule('size', { kind: 'at-least', list: 'team', min: minimum, noun: { zh: '人', en: 'people' } }),
      rule('dual', share('dualQualified', limits.dual)),
      rule('expert', share('industryExpert', limits.expert)),
    ]),
  );
  const failing = [1, 2, 3, 4, 5, 6, 7]
    .flatMap((size) => [...teams(size)])
    .filter((team) => !dualShare(team, limits.dual));

  it(`is the least for each of ${failing.length} failing teams`, () => {
    expect(failing.length).toBeGreaterThan(90);
    for (const team of failing) {
      const roster: TeamMember[] = team.map(({ dual, expert }) => ({ dualQualified: dual, industryExpert: expert }));
      const { leastChange } = evaluate(compiled, { team: roster }, context).findings[1]!;
      const added = leastAdd(team, limits);
      expect({
        team,
        qualify: countOf(leastChange, 'list.qualify'),
        add: countOf(leastChange, 'list.add'),
        also: countOf(leastChange, 'list.add-also') ?? 0,
        remove: countOf(leastChange, 'list.remove-others'),
      }).toEqual({
        team,
        qualify: leastQualify(team, limits),
        add: added?.count,
        also: added?.experts ?? 0,
        remove: leastRemove(team, limits),
      });
    }
  });
});
