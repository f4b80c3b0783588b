import fc from 'fast-check';
import { compile, evaluate } from './engine.js';
import type { FindingResult } from './findings.js';
import { proposalOf } from './proposal.js';
import { annualContexts, annualFacts } from './testing/filing-arbitraries.js';
import { annualRules, filing, filingPackage } from './testing/filing-rules.js';
import { findingOf } from './testing/sample.js';

const sample = findingOf({ kind: 'shown', path: 'x' }, {});
const all = { submitted: 'MET', satisfaction: 'MET', 'pass-rate': 'MET', punished: 'MET' } as const;
const answer = (results: Readonly<Record<string, FindingResult>>, content = filingPackage) =>
  proposalOf(
    content,
    Object.entries({ ...all, ...results }).map(([id, result]) => ({ ...sample, rule: id, result })),
  );
const either = {
  ...filingPackage,
  filing: {
    ...filing,
    annual: {
      ...filing.annual,
      grounds: filing.annual.grounds.map((ground) => ({ ...ground, reading: 'either' as const })),
    },
  },
};

describe('The proposal', () => {
  it('is to keep where every rule is met', () => {
    expect(answer({})).toEqual({ proposal: 'KEEP', reasons: [] });
  });

  it('reads ground 2 as the package does: both revoke and one alone rectifies, or either revokes', () => {
    expect(answer({ satisfaction: 'NOT_MET' })).toEqual({
      proposal: 'RECTIFY',
      reasons: [{ proposal: 'RECTIFY', ground: null, rules: ['satisfaction'], why: 'failed' }],
    });
    expect(answer({ satisfaction: 'NOT_MET', 'pass-rate': 'NOT_MET' })).toEqual({
      proposal: 'REVOKE',
      reasons: [
        {
          proposal: 'REVOKE',
          ground: 'LOW_SATISFACTION_AND_PASS_RATE',
          rules: ['satisfaction', 'pass-rate'],
          why: 'failed',
        },
      ],
    });
    expect(answer({ satisfaction: 'NOT_MET' }, either)).toMatchObject({
      proposal: 'REVOKE',
      reasons: [{ ground: 'LOW_SATISFACTION_AND_PASS_RATE', rules: ['satisfaction'] }],
    });
  });

  it('never keeps where something is missing or open', () => {
    for (const result of ['MISSING', 'NEEDS_REVIEW'] as const) {
      for (const id of Object.keys(all)) {
        expect(answer({ [id]: result })).toMatchObject({
          proposal: 'RECTIFY',
          reasons: [{ rules: [id], why: 'open' }],
        });
      }
    }
    // One failed and the other unknown is not both.
    expect(answer({ satisfaction: 'NOT_MET', 'pass-rate': 'MISSING' }).proposal).toBe('RECTIFY');
    // No finding at all is no answer either.
    expect(proposalOf(filingPackage, []).proposal).toBe('RECTIFY');
  });

  it('names every reason and takes the strongest', () => {
    const { proposal, reasons } = answer({ submitted: 'NOT_MET', satisfaction: 'NOT_MET', punished: 'NOT_MET' });
    expect(proposal).toBe('REVOKE');
    expect(reasons.map(({ ground, proposal: own }) => [ground, own])).toEqual([
      [null, 'RECTIFY'],
      ['PUNISHED', 'REVOKE'],
      [null, 'RECTIFY'],
    ]);
  });

  it('keeps exactly where all that decides is met, whatever is on record; advice has no say', () => {
    const compiled = compile(filingPackage, 'annual-evaluation');
    fc.assert(
      fc.property(annualFacts, annualContexts, (facts, at) => {
        const { findings } = evaluate(compiled, facts, at);
        expect(findings).toHaveLength(annualRules.length);
        const met = findings.every(({ kind, result }) => kind === 'ADVISORY' || result === 'MET');
        expect(proposalOf(filingPackage, findings).proposal === 'KEEP').toBe(met);
      }),
    );
  });

  it('needs a package with filings', () => {
    const { filing: _filing, ...without } = filingPackage;
    expect(() => proposalOf(without, [])).toThrow('has no filings');
  });
});
