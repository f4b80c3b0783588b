import fc from 'fast-check';
import { findingResults, type FindingResult } from '../findings.js';
import type { Node } from '../nodes.js';
import { findingOf, resultOf } from '../testing/sample.js';
import { all, any } from './logic.js';

const result = fc.constantFrom(...findingResults);
const results = fc.array(result, { maxLength: 6 });
const not = (value: FindingResult): FindingResult =>
  value === 'MET' ? 'NOT_MET' : value === 'NOT_MET' ? 'MET' : value;
const open = (value: FindingResult): boolean => value === 'MISSING' || value === 'NEEDS_REVIEW';

describe('Logic in which unknown is never false', () => {
  it('keeps to De Morgan', () => {
    fc.assert(
      fc.property(results, (list) => {
        expect(not(all(list))).toBe(any(list.map(not)));
        expect(not(any(list))).toBe(all(list.map(not)));
      }),
    );
  });

  it('depends neither on order, nor on repetition, nor on grouping', () => {
    fc.assert(
      fc.property(results, results, (one, two) => {
        for (const join of [all, any]) {
          expect(join([...two, ...one])).toBe(join([...one, ...two]));
          expect(join([...one, ...one])).toBe(join(one));
          expect(join([join(one), join(two)])).toBe(join([...one, ...two]));
        }
      }),
    );
  });

  it('has MET as neutral for all and NOT_MET for any, and each decides the other', () => {
    fc.assert(
      fc.property(results, (list) => {
        expect(all(['MET', ...list])).toBe(all(list));
        expect(any(['NOT_MET', ...list])).toBe(any(list));
        expect(all(['NOT_MET', ...list])).toBe('NOT_MET');
        expect(any(['MET', ...list])).toBe('MET');
      }),
    );
  });

  it('never decides what an answer to the open parts could still turn', () => {
    fc.assert(
      fc.property(results, (list) => {
        const answers = (answer: FindingResult) => list.map((value) => (open(value) ? answer : value));
        for (const join of [all, any]) {
          const now = join(list);
          const turns = join(answers('MET')) !== join(answers('NOT_MET'));
          expect(open(now)).toBe(turns);
          if (!turns) expect(now).toBe(join(answers('MET')));
        }
      }),
    );
  });
});

const seats = (min: number): Node => ({ kind: 'at-least', list: 'rooms', min, noun: { zh: '房间', en: 'rooms' } });
const head: Node = { kind: 'one-in', path: 'majorHead.title', met: ['senior'] };

describe('Trees', () => {
  it('all-of asks for every failing part at once', () => {
    const finding = findingOf(
      { kind: 'all-of', nodes: [seats(3), head] },
      { rooms: [{}], majorHead: { title: 'none' } },
    );
    expect(finding.result).toBe('NOT_MET');
    expect(finding.leastChange.map(({ option, code }) => [option, code])).toEqual([
      [1, 'list.add'],
      [1, 'value.change'],
    ]);
  });

  it('one-of offers each failing part as an alternative', () => {
    const finding = findingOf(
      { kind: 'one-of', nodes: [seats(3), head] },
      { rooms: [{}], majorHead: { title: 'none' } },
    );
    expect(finding.leastChange.map(({ option, code }) => [option, code])).toEqual([
      [1, 'list.add'],
      [2, 'value.change'],
    ]);
  });

  it('one-of is met by one part, whatever is missing beside it', () => {
    expect(resultOf({ kind: 'one-of', nodes: [seats(1), head] }, { rooms: [{}] })).toBe('MET');
    expect(resultOf({ kind: 'one-of', nodes: [seats(2), head] }, { rooms: [{}] })).toBe('MISSING');
  });

  it('every looks at each entry, and an empty list shows nothing', () => {
    const named: Node = { kind: 'every', list: 'staff', meets: { kind: 'shown', path: 'name' } };
    expect(resultOf(named, { staff: [{ name: '吴敏' }, { name: '冯涛' }] })).toBe('MET');
    expect(findingOf(named, { staff: [{ name: '吴敏' }, {}] }).missing).toEqual(['staff.1.name']);
    expect(resultOf(named, { staff: [] })).toBe('MISSING');
  });

  it('every points at the entries that fall short, not at those beside them', () => {
    const noun = { zh: '专职', en: 'full time' };
    const fullTime: Node = { kind: 'every', list: 'staff', meets: { kind: 'is-true', path: 'fullTime', noun } };
    const { result, paths } = findingOf(fullTime, {
      staff: [{ fullTime: true }, { fullTime: false }, {}, { fullTime: false }],
    });
    expect([result, paths]).toEqual(['NOT_MET', ['staff.1.fullTime', 'staff.3.fullTime']]);
  });
});
