import type { ScoreTerms } from '@shidian/rules/certification-programme.js';
import { partIds } from '@shidian/rules/score/score.js';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import { TextField } from './text-field';

interface PartFieldsProps {
  terms: ScoreTerms;
  values: Readonly<Record<string, string>>;
  onChange: (values: Readonly<Record<string, string>>) => void;
}

/** A mark to type, part by part where it has parts. */
export function PartFields({ terms, values, onChange }: PartFieldsProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  return (
    <>
      {partIds(terms).map((part) => {
        const title = terms.parts?.find(({ id }) => id === part)?.title;
        return (
          <TextField
            key={part}
            label={title ? words(title) : t('exam.results.newMark')}
            value={values[part] ?? ''}
            max={20}
            onChange={(value) => onChange({ ...values, [part]: value })}
          />
        );
      })}
    </>
  );
}

/** The typed parts as the API takes them. */
export const partsOf = (
  values: Readonly<Record<string, string>>,
  terms: ScoreTerms,
): { part: string; value: string }[] => partIds(terms).map((part) => ({ part, value: values[part] ?? '' }));
