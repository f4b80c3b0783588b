import { isIsoDate } from '../dates.js';
import { isCount } from '../exact.js';
import { asBag } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';
import { checkSchema } from '../schema/validate.js';
import { doubled, doubledMaterials, error, listOf, warning } from './cross-fields.js';
import type { EvaluationContext } from './pilot-application.js';
import { evaluationContextSchema, pilotApplicationFactsSchema } from './pilot-application.schema.js';

function intakeIssues(majors: unknown, reference: number | undefined): FactsIssue[] {
  const issues: FactsIssue[] = [];
  for (const [index, major] of listOf(majors).entries()) {
    const intakes = asBag(major)?.['intakes'];
    const path = `majors.${index}.intakes`;
    for (const { index: row, value } of doubled(intakes, 'year')) {
      issues.push(error('year-doubled', `${path}.${row}.year`, { year: String(value) }));
    }
    if (reference === undefined) continue;
    for (const [row, intake] of listOf(intakes).entries()) {
      const year = asBag(intake)?.['year'];
      if (!isCount(year) || (year < reference && year >= reference - 3)) continue;
      // Older or newer years are true perhaps, only without use: said, not refused.
      const params = { year, first: reference - 3, last: reference - 1 };
      issues.push(warning('year-outside', `${path}.${row}.year`, params));
    }
  }
  return issues;
}

/**
 * Every fault of a draft's facts: against the schema, and between fields. An empty list means that the engine may look.
 * With the context given, years outside the three that count are pointed out as warnings.
 */
export function validateFacts(facts: unknown, context?: Pick<EvaluationContext, 'referenceYear'>): FactsIssue[] {
  const issues = checkSchema(pilotApplicationFactsSchema, facts);
  const bag = asBag(facts);
  if (bag === undefined) return issues;
  issues.push(...intakeIssues(bag['majors'], context?.referenceYear));
  for (const { index, value } of doubled(bag['equipment'], 'line')) {
    issues.push(error('line-doubled', `equipment.${index}.line`, { line: String(value) }));
  }
  issues.push(...doubledMaterials(bag['documents']));
  const licence = asBag(bag['licence']);
  const [from, until] = [licence?.['validFrom'], licence?.['validUntil']];
  if (isIsoDate(from) && isIsoDate(until) && from > until) issues.push(error('dates-reversed', 'licence.validUntil'));
  return issues;
}

/** Every fault of an evaluation context; fields are named below 'context'. */
export const validateContext = (context: unknown): FactsIssue[] =>
  checkSchema(evaluationContextSchema, context, 'context');
