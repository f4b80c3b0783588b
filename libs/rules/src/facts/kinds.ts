import { asBag } from '../paths.js';
import type { RuleSet } from '../package.js';
import type { FactsIssue } from '../schema/issues.js';
import type { Schema } from '../schema/schema.js';
import type { EvaluationContext, PilotApplicationFacts } from './pilot-application.js';
import { pilotApplicationFileSchema } from './pilot-application.schema.js';
import { validateContext, validateFacts } from './validate-facts.js';

/** Facts and context as one file holds them, checked. */
export interface CheckedFile {
  facts: PilotApplicationFacts;
  context: EvaluationContext;
  issues: FactsIssue[];
}

/** A kind of facts: the schema of its file, and how a file is taken apart and checked. */
export interface FactsKind {
  fileSchema: Schema;
  /** The facts may be evaluated where no issue is an error. */
  check(file: unknown): CheckedFile;
}

function checkPilotApplication(file: unknown): CheckedFile {
  const bag = Array.isArray(file) ? undefined : asBag(file);
  const { context, ...facts } = bag ?? {};
  const contextIssues: FactsIssue[] =
    context === undefined
      ? [{ code: 'field-required', field: 'context', params: {}, severity: 'error' }]
      : validateContext(context);
  const year = asBag(context)?.['referenceYear'];
  const round = typeof year === 'number' ? { referenceYear: year } : undefined;
  return {
    facts: facts as PilotApplicationFacts,
    context: context as EvaluationContext,
    issues: bag === undefined ? validateFacts(file) : [...contextIssues, ...validateFacts(facts, round)],
  };
}

/** Every kind of facts that rule sets are written for. */
export const factsKinds = {
  'pilot-application': { fileSchema: pilotApplicationFileSchema, check: checkPilotApplication },
} as const satisfies Partial<Record<RuleSet['facts'], FactsKind>>;
