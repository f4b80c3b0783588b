import { conditionHolds } from './condition.js';
import { findingOf } from './testing/sample.js';
import type { IfAny } from './nodes.js';

const leased = { path: 'venue.tenure', in: ['leased'] };
const higher = { path: 'scopes', in: ['senior', 'manager'] };

describe('A condition', () => {
  it('holds where the value, or one of the list, is among those named', () => {
    expect(conditionHolds(leased, { venue: { tenure: 'leased' } })).toBe(true);
    expect(conditionHolds(leased, { venue: { tenure: 'owned' } })).toBe(false);
    expect(conditionHolds(higher, { scopes: ['assistant', 'manager'] })).toBe(true);
    expect(conditionHolds(higher, { scopes: ['assistant'] })).toBe(false);
    expect(conditionHolds(undefined, {})).toBe(true);
  });

  it('asks for nothing where the fact is not shown', () => {
    for (const facts of [undefined, null, {}, { scopes: [] }, { scopes: null }, { scopes: 3 }]) {
      expect(conditionHolds(higher, facts)).toBe(false);
    }
  });

  it('leaves a rule open where the fact is not shown, and met where there is nothing to meet', () => {
    const node: IfAny = { kind: 'if-any', ...leased, then: { kind: 'shown', path: 'venue.leaseUntil' } };
    expect(findingOf(node, {})).toMatchObject({ result: 'MISSING', missing: ['venue.tenure'] });
    expect(findingOf(node, { venue: { tenure: 'owned' } }).result).toBe('MET');
    expect(findingOf(node, { venue: { tenure: 'leased' } }).missing).toEqual(['venue.leaseUntil']);
    expect(findingOf(node, { venue: { tenure: 'leased', leaseUntil: '2015-01-01' } }).result).toBe('MET');
  });

  it('speaks below the entry of a list', () => {
    const node: IfAny = {
      kind: 'if-any',
      path: 'employment',
      in: ['full-time'],
      then: { kind: 'shown', path: 'name' },
    };
    const every = { kind: 'every', list: 'teachers', meets: node } as const;
    const { missing } = findingOf(every, { teachers: [{ employment: 'part-time' }, { employment: 'full-time' }, {}] });
    expect(missing).toEqual(['teachers.1.name', 'teachers.2.employment']);
  });
});
