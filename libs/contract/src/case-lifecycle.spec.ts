import { caseLifecycle, caseStatuses } from './case-lifecycle.js';
import { stateAfter, statesAccepting, unreachableStates } from './lifecycle.js';

describe('case lifecycle', () => {
  it('names every state once and reaches every state from a draft', () => {
    expect(Object.keys(caseLifecycle).sort()).toEqual([...caseStatuses].sort());
    expect(unreachableStates(caseLifecycle, 'DRAFT')).toEqual([]);
  });

  it('finds a state that nothing leads to', () => {
    expect(unreachableStates({ A: { go: 'B' }, B: {}, C: { go: 'A' } }, 'A')).toEqual(['C']);
  });

  it('accepts no event once decided', () => {
    for (const state of ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const) expect(caseLifecycle[state]).toEqual({});
  });

  it('says where an event is accepted and where it leads', () => {
    expect(statesAccepting(caseLifecycle, 'WITHDRAW')).toEqual(['DRAFT', 'EVALUATING', 'IN_REVIEW', 'RETURNED']);
    expect(stateAfter(caseLifecycle, 'RETURNED', 'RESUBMIT')).toBe('EVALUATING');
    expect(stateAfter(caseLifecycle, 'DRAFT', 'APPROVE')).toBeNull();
  });
});
