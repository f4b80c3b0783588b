import { asBag } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';
import type { Schema } from '../schema/schema.js';
import { checkSchema } from '../schema/validate.js';
import {
  annualEvaluationContextSchema,
  annualEvaluationFactsSchema,
  annualEvaluationFileSchema,
} from './annual-evaluation.schema.js';
import type { ContextOf, FactsOf, SeenContext } from './any.js';
import { candidateContextSchema, candidateFactsSchema, candidateFileSchema } from './candidate-eligibility.schema.js';
import { error } from './cross-fields.js';
import {
  baseFilingFactsSchema,
  baseFilingFileSchema,
  filingContextSchema,
  institutionFilingFactsSchema,
  institutionFilingFileSchema,
} from './filing.schema.js';
import type { FactsKindName } from './kind-names.js';
import {
  evaluationContextSchema,
  pilotApplicationFactsSchema,
  pilotApplicationFileSchema,
} from './pilot-application.schema.js';
import { validateAnnualEvaluation } from './validate-annual-evaluation.js';
import { validateCandidate } from './validate-candidate.js';
import { validateFacts } from './validate-facts.js';
import { validateBaseFiling, validateInstitutionFiling } from './validate-filing.js';

/** Facts and context as one file holds them, checked. */
export interface CheckedFile<K extends FactsKindName = FactsKindName> {
  facts: FactsOf<K>;
  context: ContextOf<K>;
  issues: FactsIssue[];
}

/** A kind of facts: its schemas, and its checks against them and between fields. */
export interface FactsKind {
  factsSchema: Schema;
  contextSchema: Schema;
  fileSchema: Schema;
  /** Every fault; what needs the context is looked at where the context shows it. */
  validate(facts: unknown, context?: SeenContext): FactsIssue[];
}

/** Every kind of facts that rule sets are written for. */
export const factsKinds: Readonly<Record<FactsKindName, FactsKind>> = {
  'pilot-application': {
    factsSchema: pilotApplicationFactsSchema,
    contextSchema: evaluationContextSchema,
    fileSchema: pilotApplicationFileSchema,
    validate: (facts, context) =>
      validateFacts(
        facts,
        typeof context?.referenceYear === 'number' ? { referenceYear: context.referenceYear } : undefined,
      ),
  },
  'institution-filing': {
    factsSchema: institutionFilingFactsSchema,
    contextSchema: filingContextSchema,
    fileSchema: institutionFilingFileSchema,
    validate: validateInstitutionFiling,
  },
  'base-filing': {
    factsSchema: baseFilingFactsSchema,
    contextSchema: filingContextSchema,
    fileSchema: baseFilingFileSchema,
    validate: validateBaseFiling,
  },
  'annual-evaluation': {
    factsSchema: annualEvaluationFactsSchema,
    contextSchema: annualEvaluationContextSchema,
    fileSchema: annualEvaluationFileSchema,
    validate: validateAnnualEvaluation,
  },
  'candidate-eligibility': {
    factsSchema: candidateFactsSchema,
    contextSchema: candidateContextSchema,
    fileSchema: candidateFileSchema,
    validate: validateCandidate,
  },
};

/** Takes a file of facts with their context apart and checks both; they may be evaluated where no issue is an error. */
export function checkFile<K extends FactsKindName>(kind: K, file: unknown): CheckedFile<K> {
  const { contextSchema, validate } = factsKinds[kind];
  const bag = Array.isArray(file) ? undefined : asBag(file);
  const { context, ...facts } = bag ?? {};
  const contextIssues =
    context === undefined ? [error('field-required', 'context')] : checkSchema(contextSchema, context, 'context');
  // Checks between fields look at each part before they use it, so that a faulty context does no harm.
  const seen = asBag(context) as SeenContext | undefined;
  return {
    facts: facts as FactsOf<K>,
    context: context as ContextOf<K>,
    issues: bag === undefined ? validate(file) : [...contextIssues, ...validate(facts, seen)],
  };
}
