import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { FactsIssue } from '@shidian/rules/schema/issues.js';
import { describeIssue } from '@shidian/rules/wording.js';
import { useLocale } from '../wording/use-locale';
import { partsOf, withPart } from './candidate-parts';
import { EntryList } from './entry-list';
import { rowsOf } from './row-fields';
import { StudentForm } from './student-form';

interface FactsFormProps {
  content: PackageContent;
  ruleSet: string;
  facts: CandidateFacts;
  issues: readonly FactsIssue[];
  onChange: (facts: CandidateFacts) => void;
}

/** What a candidate states, as far as the rules of the level look at it. */
export function FactsForm({ content, ruleSet, facts, issues, onChange }: FactsFormProps) {
  const { locale, words } = useLocale();
  const set = content.ruleSets[ruleSet];
  const levels = (content.certification?.levels ?? []).map(({ id, title }) => ({ id, title: words(title) }));
  const errorOf = (path: string) => {
    const issue = issues.find(({ field }) => field === path);
    return issue && describeIssue(issue, locale);
  };
  if (!set) return null;
  return (
    <div className="facts-form">
      {partsOf(set).map((part) =>
        part === 'student' ? (
          <StudentForm
            key={part}
            student={facts.student}
            errorOf={errorOf}
            onChange={(student) => onChange(withPart(facts, 'student', student))}
          />
        ) : (
          <EntryList
            key={part}
            list={part}
            rows={rowsOf(facts, part)}
            levels={levels}
            errorOf={errorOf}
            onChange={(rows) => onChange(withPart(facts, part, rows as CandidateFacts[typeof part]))}
          />
        ),
      )}
    </div>
  );
}
