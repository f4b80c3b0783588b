import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field';
import { formatCount } from '../ui/format';
import { IntegerInput } from '../ui/integer-input';
import { useLocale } from '../wording/use-locale';

interface IntegerFieldProps {
  path: string;
  label: string;
  value: number | undefined;
  /** Largest figure that is taken. */
  max?: number;
  required?: boolean;
  hint?: string | undefined;
  suffix?: string;
  error?: string | undefined;
  onChange: (value: number | undefined) => void;
}

/** Largest count a form takes; more is a slip of the hand. */
export const largestCount = 100_000;

/** A labelled whole number with its error. */
export function IntegerField(props: IntegerFieldProps) {
  const { path, label, value, max = largestCount, required = false, hint, suffix, error, onChange } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [refused, setRefused] = useState(false);
  return (
    <Field
      path={path}
      label={label}
      required={required}
      hint={hint}
      error={refused ? t('fields.notACount', { max: formatCount(max, locale) }) : error}
    >
      {(input) => (
        <IntegerInput
          {...input}
          value={value}
          max={max}
          {...(suffix ? { suffix } : {})}
          onChange={onChange}
          onRefused={setRefused}
        />
      )}
    </Field>
  );
}
