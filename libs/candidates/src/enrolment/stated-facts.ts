import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { factsKinds } from '@shidian/rules/facts/kinds.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { describeIssue } from '@shidian/rules/wording.js';

/** Most characters that the facts of one candidate may take as JSON. */
const MOST_CHARACTERS = 20_000;

/**
 * What is wrong with stated facts, each at its path below `field`. What the records show is theirs to show: a statement that
 * brings its own is refused like any unknown field.
 */
export function factFaults(facts: unknown, decidedOn: string, field: readonly string[]): RefusalItem[] {
  if (JSON.stringify(facts ?? null).length > MOST_CHARACTERS)
    return [{ code: 'CANDIDATE_FACTS_SIZE', field, params: { most: MOST_CHARACTERS } }];
  const issues = factsKinds['candidate-eligibility'].validate(facts, { decidedOn });
  const errors: FactsIssue[] = issues.filter(({ severity }) => severity === 'error');
  if (typeof facts === 'object' && facts !== null && 'recorded' in facts)
    errors.push({ code: 'field-unknown', field: 'recorded', params: {}, severity: 'error' });
  return errors.map((issue) => ({
    code: 'CANDIDATE_FACT',
    field: [...field, ...issue.field.split('.').filter((part) => part !== '')],
    params: { issue: issue.code, what: describeIssue(issue, 'zh-CN'), whatEn: describeIssue(issue, 'en') },
  }));
}
