import fc from 'fast-check';
import { admittedBy, compile, evaluate, outcomeOf, settled } from './engine.js';
import { findingKinds, findingResults, type Finding, type FindingResult } from './findings.js';
import { candidateContexts, candidateFacts } from './testing/candidate-arbitraries.js';
import { candidatePackageOf, candidateRules, decidedOn } from './testing/candidate-rules.js';
import { rule } from './testing/sample.js';

const rules = candidateRules.map((one) => (one.id === 'open' ? { ...one, always: true as const } : one));
const compiled = compile(candidatePackageOf({ combine: 'any', rules }), 'candidate');

describe('Rules of which one suffices', () => {
  it('are all answered, marked as alternatives, and one that is met admits', () => {
    let admitted = 0;
    fc.assert(
      fc.property(candidateFacts, candidateContexts, (facts, context) => {
        const { findings, outcome } = evaluate(compiled, facts, context);
        const marked = findings.filter(({ alternative }) => alternative === true).map((finding) => finding.rule);
        expect(marked).toEqual(rules.map(({ id }) => id).filter((id) => !['open', 'named'].includes(id)));
        const results = findings.filter(({ alternative }) => alternative === true).map(({ result }) => result);
        const by = admittedBy(findings);
        expect(by !== null).toBe(results.includes('MET'));
        expect(outcome === 'ELIGIBLE').toBe(by !== null);
        if (by === null) return;
        admitted += 1;
        expect(findings.find((finding) => finding.rule === by)?.result).toBe('MET');
      }),
      { numRuns: 300 },
    );
    expect(admitted).toBeGreaterThan(50);
  });

  it('fail together; a missing fact or an open question of one keeps them open', () => {
    const outcomes: Record<FindingResult, string> = {
      MET: 'ELIGIBLE',
      MISSING: 'INCOMPLETE',
      NEEDS_REVIEW: 'NEEDS_REVIEW',
      NOT_MET: 'INELIGIBLE',
    };
    const order: FindingResult[] = ['MET', 'MISSING', 'NEEDS_REVIEW', 'NOT_MET'];
    const of = (result: FindingResult): Finding =>
      ({ kind: 'DECIDED', result, alternative: true, rule: 'r' }) as Finding;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...findingResults), { minLength: 1 }), (results) => {
        const best = order.find((result) => results.includes(result))!;
        expect(outcomeOf(results.map(of))).toBe(outcomes[best]);
      }),
    );
  });

  it('do not help where a rule that must always be met fails', () => {
    const closed = candidateRules.find(({ id }) => id === 'closed')!;
    const content = candidatePackageOf({
      combine: 'any',
      rules: [{ ...closed, always: true }, rule('certificate', { kind: 'prior-certificate', level: 'first' })],
    });
    const facts = { certificates: [{ level: 'first', issuedOn: '2010-01-01' }] };
    const { outcome, findings } = evaluate(compile(content, 'candidate'), facts, decidedOn);
    expect([outcome, admittedBy(findings)]).toEqual(['INELIGIBLE', 'certificate']);
  });

  it('leave rule sets in which all must be met as they were', () => {
    const all = compile(candidatePackageOf({ rules: candidateRules }), 'candidate');
    fc.assert(
      fc.property(candidateFacts, candidateContexts, (facts, context) => {
        const { findings } = evaluate(all, facts, context);
        expect(findings.every((finding) => !('alternative' in finding))).toBe(true);
        expect(admittedBy(findings)).toBeNull();
      }),
    );
    const advice = findingKinds.map((kind) => ({ kind, result: 'NOT_MET', rule: 'r' }) as Finding);
    expect(outcomeOf(advice.filter(({ kind }) => kind === 'ADVISORY'))).toBe('ELIGIBLE');
  });

  it('say of each why it is not met, and survive anything in place of the facts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), candidateFacts), (junk) => {
        const { findings } = evaluate(compiled, junk as object, decidedOn);
        expect(findings).toHaveLength(rules.length);
        for (const finding of findings) {
          expect(finding.reason === null).toBe(finding.result === 'MET');
          expect(finding.missing.length > 0 || finding.result !== 'MISSING').toBe(true);
          expect(finding.leastChange.length === 0 || finding.result === 'NOT_MET').toBe(true);
        }
      }),
    );
  });

  it('are settled afterwards by a person as they would be in the evaluation', () => {
    const answers = fc.constantFrom('MET' as const, 'NOT_MET' as const);
    fc.assert(
      fc.property(candidateFacts, candidateContexts, answers, (facts, context, answer) => {
        const judgements = Object.fromEntries(rules.map(({ id }) => [id, answer]));
        const afterwards = settled(evaluate(compiled, facts, context).findings, judgements);
        const at = evaluate(compiled, facts, context, judgements);
        expect(afterwards).toEqual(at.findings);
        expect(outcomeOf(afterwards)).toBe(at.outcome);
      }),
    );
  });
});
