import { asBag } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';
import { checkSchema } from '../schema/validate.js';
import type { AnnualEvaluationContext } from './annual-evaluation.js';
import { annualEvaluationFactsSchema, reportFiguresSchema } from './annual-evaluation.schema.js';
import { dayAfter, listOf, partExceeds } from './cross-fields.js';

const records = ['punishments', 'conditionsLost', 'falseMaterial'] as const;

/** Every fault of a report's figures as its form holds them: more passed than examined cannot be. */
export function validateReportFigures(figures: unknown): FactsIssue[] {
  const issues = checkSchema(reportFiguresSchema, figures);
  return [...issues, ...partExceeds(figures, 'satisfied', 'responses'), ...partExceeds(figures, 'passed', 'examined')];
}

/** Every fault of what is put together of a provider; with the context given, nothing lies after the day of evaluation. */
export function validateAnnualEvaluation(facts: unknown, context?: Partial<AnnualEvaluationContext>): FactsIssue[] {
  const issues = checkSchema(annualEvaluationFactsSchema, facts);
  const bag = asBag(facts);
  if (bag === undefined) return issues;
  const last = context?.evaluatedOn;
  return [
    ...issues,
    ...partExceeds(bag, 'report.satisfied', 'report.responses'),
    ...partExceeds(bag, 'report.passed', 'report.examined'),
    ...dayAfter(bag, 'report.submittedOn', last),
    ...records.flatMap((record) =>
      listOf(bag[record]).flatMap((_entry, index) => dayAfter(bag, `${record}.${index}.on`, last)),
    ),
  ];
}
