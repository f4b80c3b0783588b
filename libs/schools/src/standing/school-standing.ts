import type { StandingFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { yearsAfter } from '@shidian/rules/dates.js';

/**
 * The standing of a school on a day, from the days of its approvals: each approval gives one from its day to the same day so many
 * years later, both in. The approval that covers the day speaks; where none does, the last one that came before, or the first.
 */
export function standingOn(approvedOn: readonly string[], years: number, on: string): StandingFacts {
  const before = approvedOn.filter((day) => day <= on).sort();
  const from = before.at(-1) ?? [...approvedOn].sort()[0];
  return from === undefined ? { approved: false, on } : { approved: true, from, until: yearsAfter(from, years), on };
}
