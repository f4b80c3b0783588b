import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '../../ui/field-group';
import { useLocale } from '../../wording/use-locale';
import type { FieldProps } from './field-props';

/** One of several, or several of them: all in sight, as on the printed form. */
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
