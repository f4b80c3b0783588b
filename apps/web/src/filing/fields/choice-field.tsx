import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';
import { FieldGroup } from '../../ui/field-group';
import { useLocale } from '../../wording/use-locale';
import type { FieldProps } from './field-props';

/** Most choices that are shown all at once. */
const inSight = 12;

/** One of several, or several of them: all in sight, as on the printed form, unless there are very many. */
export function ChoiceField({ field, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const shared = {
    path: field.path,
    label: words(field.title),
    required: field.required,
    hint: field.help && words(field.help),
    error,
  };
  const options = (field.options ?? []).map((option) => ({ value: option.value, label: words(option.title) }));

  if (field.type === 'choice' && options.length > inSight) {
    return (
      <Field {...shared}>
        {(input) => (
          <select
            {...input}
            className="plain-select"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value || undefined)}
          >
            <option value="">{t('common.notStated')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  if (field.type === 'choices') {
    return (
      <FieldGroup {...shared}>
        <Checkbox.Group options={options} value={Array.isArray(value) ? value : []} onChange={onChange} />
      </FieldGroup>
    );
  }
  return (
    <FieldGroup {...shared}>
      <Radio.Group
        aria-label={shared.label}
        value={value ?? null}
        onChange={(event) => onChange(event.target.value)}
        options={
          field.type === 'yes-no'
            ? [
                { value: true, label: t('common.yes') },
                { value: false, label: t('common.no') },
              ]
            : options
        }
      />
    </FieldGroup>
  );
}
