import fc from 'fast-check';
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

const field = ['dualQualified', 'industryExpert', 'licensed'] as const;
type Roster = Readonly<Partial<Record<(typeof field)[number], boolean>>>[];

describe('Least change beside several other rules', () => {
  const limits = [50, 40, 25] as const;
  const compiled = compile(
    packageOf([
      rule('size', { kind: 'at-least', list: 'team', min: minimum, noun: { zh: '人', en: 'people' } }),
      ...field.map((name, index) => rule(name, share(name as keyof TeamMember, limits[index]!))),
    ]),
  );
  const reaches = (roster: Roster, index: number): boolean =>
    100 * roster.filter((person) => person[field[index]!]).length >= limits[index]! * roster.length;

  it('offers to go without others only where some choice of them keeps every rule that is met', () => {
    const person = fc.record({ dualQualified: fc.boolean(), industryExpert: fc.boolean(), licensed: fc.boolean() });
    let offered = 0;
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 8 }), (roster) => {
        fc.pre(!reaches(roster, 0));
        const { leastChange } = evaluate(compiled, { team: roster as TeamMember[] }, context).findings[1]!;
        const count = countOf(leastChange, 'list.remove-others');
        if (count === undefined) return;
        offered += 1;
        const keeps = (chosen: readonly number[]): boolean => {
          const after = roster.filter((_, index) => !chosen.includes(index));
          return after.length >= minimum && [1, 2].every((index) => reaches(after, index) || !reaches(roster, index));
        };
        const ways = (some: number) =>
          [...subsets(roster.length, some)].filter((chosen) => chosen.every((index) => !roster[index]!.dualQualified));
        expect(ways(count).some(keeps)).toBe(true);
        const fewer = ways(count - 1).map((chosen) => roster.filter((_, index) => !chosen.includes(index)));
        expect(fewer.some((after) => reaches(after, 0))).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(offered).toBeGreaterThan(50);
  });
});

describe('Least change of a count', () => {
  const noun = { zh: '专任教师', en: 'full-time teachers' };
  const where = [
    { field: 'employment', is: 'full-time' },
    { field: 'title', in: ['intermediate', 'senior'] },
  ];
  const compiled = compile(packageOf([rule('middle', { kind: 'at-least', list: 'team', where, min: 3, noun })]));

  it('is what is lacking, from among those listed only where there are so many', () => {
    const person = fc.record({
      employment: fc.constantFrom('full-time' as const, 'part-time' as const),
      title: fc.constantFrom('intermediate' as const, 'senior' as const, 'junior' as const),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (roster) => {
        const sure = roster.filter(({ employment, title }) => employment === 'full-time' && title !== 'junior').length;
        const { result, leastChange } = evaluate(compiled, { team: roster }, context).findings[0]!;
        expect(result).toBe(sure >= 3 ? 'MET' : 'NOT_MET');
        expect(countOf(leastChange, 'list.add')).toBe(sure >= 3 ? undefined : 3 - sure);
        expect(countOf(leastChange, 'list.qualify')).toBe(sure >= 3 || roster.length < 3 ? undefined : 3 - sure);
      }),
    );
  });

  it('asks nobody to change a duty that another rule needs', () => {
    const duty = (role: string) => [{ field: 'role', is: role }];
    const both = compile(
      packageOf([
        rule('manager', { kind: 'at-least', list: 'staff', where: duty('teaching-manager'), min: 1, noun }),
        rule('technician', { kind: 'at-least', list: 'staff', where: duty('technician'), min: 1, noun }),
      ]),
    );
    const { leastChange } = evaluate(both, { staff: [{ name: '吴敏', role: 'teaching-manager' }] }, context)
      .findings[1]!;
    expect(leastChange.map(({ code }) => code)).toEqual(['list.add']);
  });
});
