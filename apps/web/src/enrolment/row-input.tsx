import { describeTerm } from '@shidian/rules/terms.js';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field';
import { IntegerInput } from '../ui/integer-input';
import { useLocale } from '../wording/use-locale';
import type { RowField } from './row-fields';

/** A level that can be named. */
export interface NamedLevel {
  id: string;
  title: string;
}

interface RowInputProps {
  /** Path of the fact, e.g. work.0.from. */
  path: string;
  label: string;
  field: RowField;
  levels: readonly NamedLevel[];
  value: string | number | undefined;
  error: string | undefined;
  onChange: (value: string | number | undefined) => void;
}

/** One field of a row: a day, a choice, a number of hours, a text. */
export function RowInput({ path, label, field, levels, value, error, onChange }: RowInputProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const text = value === undefined ? '' : String(value);
  const options =
    field.type === 'level'
      ? levels.map(({ id, title }) => ({ value: id, label: title }))
      : field.type === 'choice'
        ? field.values.map((one) => ({ value: one, label: describeTerm(one, locale) }))
        : [];
  const ongoing = text === 'ongoing';
  return (
    <Field path={path} label={label} error={error}>
      {(input) => {
        switch (field.type) {
          case 'level':
          case 'choice':
            return (
              <select
                {...input}
                className="plain-select"
                value={text}
                onChange={(event) => onChange(event.target.value || undefined)}
              >
                <option value="">{t('enrolment.form.choose')}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            );
          case 'hours':
            return (
              <IntegerInput
                {...input}
                max={10_000}
                value={typeof value === 'number' ? value : undefined}
                onChange={onChange}
              />
            );
          case 'text':
            return (
              <Input
                {...input}
                maxLength={field.max}
                value={text}
                onChange={(event) => onChange(event.target.value || undefined)}
              />
            );
          case 'day':
          case 'day-or-ongoing':
            return (
              <span className="day-or-ongoing">
                {!ongoing && (
                  <input
                    {...input}
                    className="plain-input"
                    type="date"
                    value={text}
                    onChange={(event) => onChange(event.target.value || undefined)}
                  />
                )}
                {field.type === 'day-or-ongoing' && (
                  <label>
                    <input
                      {...(ongoing ? { id: input.id } : {})}
                      type="checkbox"
                      checked={ongoing}
                      onChange={(event) => onChange(event.target.checked ? 'ongoing' : undefined)}
                    />{' '}
                    {t('enrolment.form.ongoing')}
                  </label>
                )}
              </span>
            );
        }
      }}
    </Field>
  );
}
