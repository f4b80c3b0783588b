import { type Decidable, type Decision, decisionFaults } from './evaluation-decision.check.js';

const item = (changes: Partial<Decidable> = {}): Decidable => ({
  evaluated: true,
  decided: false,
  inForce: true,
  proposal: 'KEEP',
  ground: null,
  ...changes,
});
const faults = (decision: Partial<Decision>, changes: Partial<Decidable> = {}) =>
  decisionFaults({ providerId: 'p', decision: 'KEEP', ...decision }, item(changes), '2021-03-15').map(
    (fault) => fault.code,
  );

describe('A decision on an evaluated provider', () => {
  it('that follows the proposal needs no reason, unless it revokes', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ decision: 'RECTIFY', rectifyBy: '2021-03-16' }, { proposal: 'RECTIFY' })).toEqual([]);
    expect(faults({ decision: 'REVOKE' }, { proposal: 'REVOKE', ground: 'PUNISHED' })).toEqual(['DECISION_REASON']);
    expect(faults({ decision: 'REVOKE', reason: '属实' }, { proposal: 'REVOKE', ground: 'PUNISHED' })).toEqual([]);
  });

  it('that differs from it, or has none, needs a reason', () => {
    expect(faults({}, { proposal: 'REVOKE', ground: 'PUNISHED' })).toEqual(['DECISION_REASON']);
    expect(faults({ reason: '  ' }, { proposal: null })).toEqual(['DECISION_REASON']);
    expect(faults({ reason: '人工核对' }, { proposal: null })).toEqual([]);
    expect(faults({ reason: '长'.repeat(2001) })).toEqual(['DECISION_REASON']);
  });

  it('to rectify needs a day after today, and no other has one', () => {
    const to = (rectifyBy: string | null) => faults({ decision: 'RECTIFY', rectifyBy }, { proposal: 'RECTIFY' });
    expect([to(null), to('2021-03-15'), to('2021-03-16')]).toEqual([['RECTIFY_BY_DATE'], ['RECTIFY_BY_DATE'], []]);
    expect(faults({ rectifyBy: '2021-03-16' })).toEqual(['RECTIFY_BY_DATE']);
  });

  it('to revoke needs a ground, the findings’ or a stated one, and no other has one', () => {
    const reason = '属实';
    expect(faults({ decision: 'REVOKE', reason })).toEqual(['DECISION_GROUND']);
    expect(faults({ decision: 'REVOKE', reason, ground: 'FALSE_MATERIAL' })).toEqual([]);
    expect(faults({ ground: 'PUNISHED' })).toEqual(['DECISION_GROUND']);
  });

  it('is made once, of what was evaluated and is in force', () => {
    expect(faults({}, { decided: true, evaluated: false })).toEqual(['EVALUATION_DECIDED']);
    expect(faults({}, { evaluated: false })).toEqual(['NOT_EVALUATED']);
    expect(faults({}, { inForce: false })).toEqual(['NOT_IN_FORCE']);
  });

  it('names all its faults at once', () => {
    expect(faults({ decision: 'REVOKE', rectifyBy: '2021-03-16' })).toEqual([
      'RECTIFY_BY_DATE',
      'DECISION_REASON',
      'DECISION_GROUND',
    ]);
  });
});
