import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface PlainChoiceProps<Value extends string> {
  label: string;
  value: Value | null | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}

/** One of several in a search form, or all of them. */
export function PlainChoice<Value extends string>({ label, value, options, onChange }: PlainChoiceProps<Value>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="plain-select"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        <option value="">{t('common.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
