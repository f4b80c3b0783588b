import { type CaseEvent, caseLifecycle, type CaseStatus, caseStatuses } from './case-lifecycle.js';
import { type Lifecycle, stateAfter, statesAccepting, unreachableStates } from './lifecycle.js';

const lifecycle: Lifecycle<CaseStatus, CaseEvent> = caseLifecycle;

describe('case lifecycle', () => {
  it('names every state once and reaches every state from a draft', () => {
    expect(Object.keys(caseLifecycle).sort()).toEqual([...caseStatuses].sort());
    expect(unreachableStates(lifecycle, 'DRAFT')).toEqual([]);
  });

  it('finds a state that nothing leads to', () => {
    const broken: Lifecycle<'A' | 'B' | 'C', 'go'> = { A: { go: 'B' }, B: {}, C: { go: 'A' } };
    expect(unreachableStates(broken, 'A')).toEqual(['C']);
  });

  it('accepts no event once decided', () => {
    for (const state of ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const) expect(caseLifecycle[state]).toEqual({});
  });

  it('says where an event is accepted and where it leads', () => {
    expect(statesAccepting(lifecycle, 'WITHDRAW')).toEqual(['DRAFT', 'EVALUATING', 'IN_REVIEW', 'RETURNED']);
    expect(stateAfter(lifecycle, 'RETURNED', 'RESUBMIT')).toBe('EVALUATING');
    expect(stateAfter(lifecycle, 'DRAFT', 'APPROVE')).toBeNull();
  });
});
