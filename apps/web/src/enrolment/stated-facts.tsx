import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { describeTerm } from '@shidian/rules/terms.js';
import { useTranslation } from 'react-i18next';
import { useFactLabels } from '../application/fact-labels';
import { useLocale } from '../wording/use-locale';
import { candidateParts } from './candidate-parts';
import { rowFields, rowsOf, studentFields, type CandidateList, type CandidateRow } from './row-fields';

interface StatedFactsProps {
  facts: CandidateFacts;
  levelOf: (id: string) => string;
}

/** What was stated, read back. */
export function StatedFacts({ facts, levelOf }: StatedFactsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const labelOf = useFactLabels();
  const lineOf = (list: CandidateList | 'student', row: CandidateRow): string =>
    (list === 'student' ? studentFields : rowFields[list])
      .flatMap(({ name, type }) => {
        const value = row[name];
        if (value === undefined) return [];
        const text = type === 'level' ? levelOf(String(value)) : describeTerm(String(value), locale);
        return [`${labelOf(`${list}.${name}`).split(' · ').at(-1)}${t('common.colon')}${text}`];
      })
      .join(t('common.comma'));
  const studentLine = (): string => {
    const { student } = facts;
    if (student?.enrolled === undefined) return t('enrolment.form.unknown');
    if (!student.enrolled) return t('enrolment.form.no');
    const recommended =
      student.recommended === undefined ? 'unknown' : student.recommended ? ('yes' as const) : ('no' as const);
    const label = labelOf('student.recommended').split(' · ').at(-1);
    return [
      lineOf('student', student as CandidateRow),
      `${label}${t('common.colon')}${t(`enrolment.form.${recommended}`)}`,
    ].join(t('common.comma'));
  };
  return (
    <dl className="stated-facts">
      {candidateParts
        .filter((part) => facts[part] !== undefined)
        .map((part) => {
          const rows = part === 'student' ? [] : (rowsOf(facts, part) ?? []);
          return (
            <div key={part}>
              <dt>{labelOf(part)}</dt>
              {part === 'student' ? (
                <dd>{studentLine()}</dd>
              ) : rows.length === 0 ? (
                <dd>{t('enrolment.form.none')}</dd>
              ) : (
                rows.map((row, index) => <dd key={index}>{lineOf(part, row)}</dd>)
              )}
            </div>
          );
        })}
    </dl>
  );
}
