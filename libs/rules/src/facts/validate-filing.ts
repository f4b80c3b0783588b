import { isCount } from '../exact.js';
import { asBag } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';
import { checkSchema } from '../schema/validate.js';
import { dayAfter, doubledMaterials, doubledValues, error, listOf, warning } from './cross-fields.js';
import type { FilingContext } from './filing.js';
import { baseFilingFactsSchema, institutionFilingFactsSchema } from './filing.schema.js';

const staffParts = ['teachersFullTime', 'teachersPartTime', 'managers', 'others'] as const;

/** The parts of the staff add up to the total; while one is not stated, the others must not exceed it. */
function staffIssues(staff: unknown): FactsIssue[] {
  const total = asBag(staff)?.['total'];
  const parts = staffParts.map((part) => asBag(staff)?.[part]).filter(isCount);
  const sum = parts.reduce((all, part) => all + part, 0);
  if (!isCount(total) || (parts.length < staffParts.length && sum <= total)) return [];
  return sum === total ? [] : [error('sum-differs', 'staff.total', { sum, total })];
}

/** The roster against the staff: lists grow, so a difference is said, not refused. */
function rosterIssues(teachers: unknown, staff: unknown): FactsIssue[] {
  const roster = listOf(teachers);
  if (roster.length === 0) return [];
  return (['full-time', 'part-time'] as const).flatMap((employment) => {
    const field = employment === 'full-time' ? 'teachersFullTime' : 'teachersPartTime';
    const stated = asBag(staff)?.[field];
    const listed = roster.filter((teacher) => asBag(teacher)?.['employment'] === employment).length;
    return isCount(stated) && stated !== listed
      ? [warning('roster-differs', `staff.${field}`, { values: employment, stated, listed })]
      : [];
  });
}

/** Every fault of what an institution declares, against the schema and between fields. */
export function validateInstitutionFiling(facts: unknown, context?: Partial<FilingContext>): FactsIssue[] {
  const issues = checkSchema(institutionFilingFactsSchema, facts);
  const bag = asBag(facts);
  if (bag === undefined) return issues;
  return [
    ...issues,
    ...staffIssues(bag['staff']),
    ...rosterIssues(bag['teachers'], bag['staff']),
    ...doubledValues(bag['scopes'], 'scopes'),
    ...dayAfter(bag, 'foundedOn', context?.submittedOn),
    ...doubledMaterials(bag['documents']),
  ];
}

/** Every fault of what a base declares, against the schema and between fields. */
export function validateBaseFiling(facts: unknown): FactsIssue[] {
  const issues = checkSchema(baseFilingFactsSchema, facts);
  const bag = asBag(facts);
  if (bag === undefined) return issues;
  return [...issues, ...doubledValues(bag['directions'], 'directions'), ...doubledMaterials(bag['documents'])];
}
