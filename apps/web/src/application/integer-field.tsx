import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field';
import { IntegerInput } from '../ui/integer-input';

interface IntegerFieldProps {
  path: string;
  label: string;
  value: number | undefined;
  suffix?: string;
  error?: string | undefined;
  onChange: (value: number | undefined) => void;
}

/** Largest count a form takes; more is a slip of the hand. */
export const largestCount = 100_000;

/** A labelled whole number with its error. */
export function IntegerField({ path, label, value, suffix, error, onChange }: IntegerFieldProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  return (
    <Field path={path} label={label} error={refused ? t('fields.notACount', { max: largestCount }) : error}>
      {(input) => (
        <IntegerInput
          {...input}
          value={value}
          max={largestCount}
          {...(suffix ? { suffix } : {})}
          onChange={onChange}
          onRefused={setRefused}
        />
      )}
    </Field>
  );
}
