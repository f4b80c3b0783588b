import { isIsoDate } from '../dates.js';
import { asBag } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';
import { checkSchema } from '../schema/validate.js';
import type { CandidateContext } from './candidate-eligibility.js';
import { candidateFactsSchema } from './candidate-eligibility.schema.js';
import { dayAfter, doubled, error, listOf } from './cross-fields.js';

/** A certificate or training that stands twice: the same number cannot be two of them. */
const doubledNumbers = (list: unknown, name: string, field: string): FactsIssue[] =>
  [...doubled(list, field)].flatMap(({ index, value }) =>
    typeof value === 'string' && value.trim() !== ''
      ? [error('value-doubled', `${name}.${index}.${field}`, { value })]
      : [],
  );

function workIssues(work: unknown): FactsIssue[] {
  return listOf(work).flatMap((spell, index) => {
    const { from, until } = asBag(spell) ?? {};
    return isIsoDate(from) && isIsoDate(until) && until < from ? [error('dates-reversed', `work.${index}.until`)] : [];
  });
}

/** Nothing that is said to have happened lies after the day as of which it is decided; who still works writes 'ongoing'. */
const dated = { work: ['from', 'until'], certificates: ['issuedOn'], trainings: ['completedOn'] } as const;

/** Every fault of what is known of a candidate; with the context given, nothing has happened after the day of decision. */
export function validateCandidate(facts: unknown, context?: Partial<CandidateContext>): FactsIssue[] {
  const issues = checkSchema(candidateFactsSchema, facts);
  const bag = asBag(facts);
  if (bag === undefined) return issues;
  return [
    ...issues,
    ...workIssues(bag['work']),
    ...doubledNumbers(bag['certificates'], 'certificates', 'number'),
    ...doubledNumbers(bag['trainings'], 'trainings', 'certificateNumber'),
    ...Object.entries(dated).flatMap(([list, fields]) =>
      listOf(bag[list]).flatMap((_entry, index) =>
        fields.flatMap((field) => dayAfter(bag, `${list}.${index}.${field}`, context?.decidedOn)),
      ),
    ),
  ];
}
