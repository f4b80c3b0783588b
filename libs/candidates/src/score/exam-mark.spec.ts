import { markOf, type MarkEntry, type MarkRecord, stateOf } from './exam-mark.js';

const entry = (by: string, value: string): MarkEntry => ({
  ...{ by, byName: by, at: new Date(0) },
  ...{ parts: { '': value }, total: value },
});
const record = (entries: readonly MarkEntry[], decision: string | null = null): MarkRecord => ({
  entries,
  decision: decision === null ? null : { ...entry('c', decision), reason: '复核' },
});

describe('A mark', () => {
  it.each<[string, MarkRecord, string, string | null]>([
    ['that nobody has entered', record([]), 'MISSING', null],
    ['of one person alone', record([entry('a', '60')]), 'ONCE', null],
    ['on which two agree', record([entry('a', '60'), entry('b', '60')]), 'AGREED', '60'],
    ['on which two differ', record([entry('a', '60'), entry('b', '59.99')]), 'CONFLICT', null],
    ['that a third person decided', record([entry('a', '60'), entry('b', '59.99')], '59.99'), 'DECIDED', '59.99'],
  ])('%s', (_what, given, state, counts) => {
    expect([stateOf(given), markOf(given)?.total ?? null]).toEqual([state, counts]);
  });
});
