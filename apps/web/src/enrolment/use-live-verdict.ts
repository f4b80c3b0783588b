import { compile, evaluate } from '@shidian/rules/engine.js';
import type { CandidateContext, CandidateFacts, RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { validateCandidate } from '@shidian/rules/facts/validate-candidate.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { useDeferredValue, useMemo } from 'react';
import { schoolTypeOf } from '../application/contract';
import type { SchoolType } from '../generated/graphql';
import { chinaDate } from '../ui/format';

/** What the rules say now, and what is wrong with what is typed. */
export interface LiveVerdict {
  evaluation: Evaluation | null;
  issues: readonly FactsIssue[];
  decidedOn: string;
}

/** Runs the rules of a level over what is typed, as of today; the worker's verdict alone counts. */
export function useLiveVerdict(
  content: PackageContent,
  ruleSet: string | null,
  typed: CandidateFacts,
  recorded: RecordedFacts,
  schoolType: SchoolType | null,
): LiveVerdict {
  // Typing comes first; the findings follow as soon as there is time.
  const facts = useDeferredValue(typed);
  const decidedOn = chinaDate(new Date());
  const compiled = useMemo(() => (ruleSet === null ? null : compile(content, ruleSet)), [content, ruleSet]);
  const evaluation = useMemo(() => {
    if (compiled === null) return null;
    const context: CandidateContext = { decidedOn, ...(schoolType && { schoolType: schoolTypeOf(schoolType) }) };
    return evaluate(compiled, { ...facts, recorded }, context);
  }, [compiled, facts, recorded, decidedOn, schoolType]);
  const issues = useMemo(
    () => validateCandidate(facts, { decidedOn }).filter(({ severity }) => severity === 'error'),
    [facts, decidedOn],
  );
  return { evaluation, issues, decidedOn };
}
