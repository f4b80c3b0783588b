import fc from 'fast-check';
import type { AnnualEvaluationContext, AnnualEvaluationFacts } from '../facts/annual-evaluation.js';
import type { InstitutionFilingFacts } from '../facts/filing.js';
import { tenures } from '../facts/filing.js';
import { employments } from '../facts/shared.js';
import { providerKinds } from '../filing-programme.js';

const part = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });
const day = fc.constantFrom('2015-03-01', '2015-03-30', '2015-03-31', '2015-04-01', '2016-02-29');
const count = fc.integer({ min: 0, max: 40 });
const records = fc.array(fc.record({ on: day, text: fc.constant('记录') }), { maxLength: 2 });

/** A part never above its whole; either may be absent. */
const rate = fc
  .tuple(count, count)
  .chain(([a, b]) => part({ part: fc.constant(Math.min(a, b)), whole: fc.constant(Math.max(a, b)) }));

/** What may be on record of a provider, in any degree of completeness. */
export const annualFacts: fc.Arbitrary<AnnualEvaluationFacts> = fc
  .tuple(
    part({
      providerKind: fc.constantFrom(...providerKinds),
      punishments: fc.array(fc.record({ on: day, source: fc.constant('执法部门') }), { maxLength: 2 }),
      conditionsLost: records,
      falseMaterial: records,
    }),
    part({ submittedOn: fc.oneof(day, fc.constant(null)), dueOn: day, trained: count }),
    rate,
    rate,
  )
  .map(([beside, report, answers, exams]) => ({
    ...beside,
    report: {
      ...report,
      ...('part' in answers && { satisfied: answers.part }),
      ...('whole' in answers && { responses: answers.whole }),
      ...('part' in exams && { passed: exams.part }),
      ...('whole' in exams && { examined: exams.whole }),
    },
  })) as fc.Arbitrary<AnnualEvaluationFacts>;

/** Evaluations before, on and after the due day. */
export const annualContexts: fc.Arbitrary<AnnualEvaluationContext> = fc.record({
  year: fc.constant(2014),
  evaluatedOn: day,
});

/** Parts of an institution's declaration on which its own nodes rest. */
export const institutionFacts: fc.Arbitrary<InstitutionFilingFacts> = part({
  scopes: fc.uniqueArray(fc.constantFrom('open', 'closed', 'unknown')),
  venue: part({ tenure: fc.constantFrom(...tenures), leaseUntil: day }),
  teachers: fc.array(part({ employment: fc.constantFrom(...employments) }), { maxLength: 3 }),
}) as fc.Arbitrary<InstitutionFilingFacts>;
