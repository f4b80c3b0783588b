import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';
import { useLocale } from '../../wording/use-locale';
import { useFields } from '../filing-form-context';
import { limitsOf } from '../schema-limits';
import type { FieldProps } from './field-props';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A line, a paragraph, a date, or a date that may be without end. */
export function TextField({ field, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { schema } = useFields();
  const { length } = limitsOf(schema, field.path);
  const longTerm = value === 'long-term';
  const shared = {
    path: field.path,
    label: words(field.title),
    required: field.required,
    hint: field.help && words(field.help),
    error,
  };

  if (field.type === 'paragraph') {
    return (
      <Field {...shared}>
        {(input) => (
          <Input.TextArea
            {...input}
            autoSize={{ minRows: 3, maxRows: 14 }}
            maxLength={length}
            value={text(value)}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    );
  }
  if (field.type === 'text') {
    return (
      <Field {...shared}>
        {(input) => (
          <Input {...input} maxLength={length} value={text(value)} onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    );
  }
  return (
    <div className="field-row">
      <Field {...shared}>
        {(input) => (
          <Input
            {...input}
            type="date"
            max="9999-12-31"
            className="date-input"
            disabled={longTerm}
            value={longTerm ? '' : text(value)}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {field.type === 'date-or-long-term' && (
        <Checkbox
          className="field-side"
          checked={longTerm}
          onChange={(event) => onChange(event.target.checked ? 'long-term' : undefined)}
        >
          {t('fields.labels.longTerm')}
          <span className="sr-only"> {words(field.title)}</span>
        </Checkbox>
      )}
    </div>
  );
}
