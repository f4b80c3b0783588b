import type { AnnualEvaluationContext, AnnualEvaluationFacts } from './annual-evaluation.js';
import type { CandidateContext, CandidateFacts } from './candidate-eligibility.js';
import type { BaseFilingFacts, FilingContext, InstitutionFilingFacts } from './filing.js';
import type { FactsKindName } from './kind-names.js';
import type { EvaluationContext, PilotApplicationFacts } from './pilot-application.js';

/** Facts and context by kind; a kind without its entry fails the type check. */
interface Kinds extends Record<FactsKindName, { facts: object; context: object }> {
  'pilot-application': { facts: PilotApplicationFacts; context: EvaluationContext };
  'institution-filing': { facts: InstitutionFilingFacts; context: FilingContext };
  'base-filing': { facts: BaseFilingFacts; context: FilingContext };
  'annual-evaluation': { facts: AnnualEvaluationFacts; context: AnnualEvaluationContext };
  'candidate-eligibility': { facts: CandidateFacts; context: CandidateContext };
}

/** Facts of a kind; of any kind where none is named. */
export type FactsOf<K extends FactsKindName = FactsKindName> = Kinds[K]['facts'];

/** The context of a kind; of any kind where none is named. */
export type ContextOf<K extends FactsKindName = FactsKindName> = Kinds[K]['context'];

/** The context as nodes see it: which parts are there depends on the kind, so each is looked at before use. */
export type SeenContext = Partial<EvaluationContext & FilingContext & AnnualEvaluationContext & CandidateContext>;
