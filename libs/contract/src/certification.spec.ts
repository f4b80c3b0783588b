import { enrolmentLifecycle, examSessionLifecycle } from './certification.js';
import { unreachableStates } from './lifecycle.js';
import { rosterImportLifecycle } from './roster-imports.js';

describe('Lifecycles of certification', () => {
  it('reach every state', () => {
    expect(unreachableStates(enrolmentLifecycle, 'EVALUATING')).toEqual([]);
    expect(unreachableStates(examSessionLifecycle, 'PLANNED')).toEqual([]);
    expect(unreachableStates(rosterImportLifecycle, 'UPLOADING')).toEqual([]);
  });

  it('leave nothing after withdrawal, closing, cancelling and publication', () => {
    expect([enrolmentLifecycle.WITHDRAWN, enrolmentLifecycle.CLOSED]).toEqual([{}, {}]);
    expect([examSessionLifecycle.CANCELLED, examSessionLifecycle.PUBLISHED]).toEqual([{}, {}]);
  });
});
