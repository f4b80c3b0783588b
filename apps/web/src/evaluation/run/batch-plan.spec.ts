import type { EvaluationProposal, ItemLineFieldsFragment } from '../../generated/graphql';
import { decisionInputs, missingOf, planDecisions, type Verdict } from './batch-plan';

const item = (id: string, proposal: EvaluationProposal | null): ItemLineFieldsFragment => ({
  ...{
    id: `run:${id}`,
    runId: 'run',
    state: proposal ? 'EVALUATED' : 'FAILED',
    outcome: null,
    proposal,
    failure: null,
  },
  ...{ abilities: ['DECIDE'], formerDecisions: [], decision: null, rectification: null },
  provider: { id, name: id, filingNumber: id, providerKind: 'PRACTICE_BASE', place: 'P' },
});
const items = [item('keep', 'KEEP'), item('mend', 'RECTIFY'), item('end', 'REVOKE')];
const verdict: Verdict = { decision: 'PROPOSED', rectifyBy: '2021-05-01', reason: '核实无误', ground: null };
const today = '2021-03-15';

describe('a batch of decisions', () => {
  it('follows the proposal of each', () => {
    const plan = planDecisions(items, verdict);
    expect(missingOf(plan, verdict, today)).toBeNull();
    expect(decisionInputs(plan, verdict)).toEqual([
      { providerId: 'keep', decision: 'KEEP', reason: '核实无误' },
      { providerId: 'mend', decision: 'RECTIFY', rectifyBy: '2021-05-01', reason: '核实无误' },
      { providerId: 'end', decision: 'REVOKE', reason: '核实无误' },
    ]);
  });

  it('marks what differs from its proposal', () => {
    expect(planDecisions(items, { decision: 'KEEP' }).map(({ differs }) => differs)).toEqual([false, true, true]);
  });

  it('asks for a day after today, for a reason, and for a decision where nothing was proposed', () => {
    const asked = (change: Partial<Verdict>, of = items) => {
      const given = { ...verdict, ...change };
      return missingOf(planDecisions(of, given), given, today);
    };
    expect(asked({ rectifyBy: today })).toBe('dateMissing');
    expect(asked({ rectifyBy: '2021-03-16' })).toBeNull();
    expect(asked({ reason: ' ' })).toBe('reasonMissing');
    expect(asked({ reason: '' }, [item('keep', 'KEEP')])).toBeNull();
    expect(asked({ reason: '', decision: 'KEEP' }, [item('mend', 'RECTIFY')])).toBe('reasonMissing');
    expect(asked({}, [item('failed', null)])).toBe('noProposal');
    expect(asked({ decision: 'KEEP' }, [item('failed', null)])).toBeNull();
  });

  it('states a ground for revocations alone', () => {
    const given: Verdict = { ...verdict, ground: 'PUNISHED' };
    expect(decisionInputs(planDecisions(items, given), given).map(({ ground }) => ground)).toEqual([
      undefined,
      undefined,
      'PUNISHED',
    ]);
  });
});
