import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface PlainChoiceProps<Value extends string> {
  label: string;
  value: Value | null | undefined;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  /** What stands for none of them: all in a search form (the default), a prompt in a form; null where one is always chosen. */
  none?: string | null;
  className?: string;
  onChange: (value: Value | null) => void;
}

/** One of several, or none of them. */
export function PlainChoice<Value extends string>({
  label,
  value,
  options,
  none,
  className = 'filter',
  onChange,
}: PlainChoiceProps<Value>) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="plain-select"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        {none !== null && <option value="">{none ?? t('common.all')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
