import { IntegerField } from '../../application/integer-field';
import { useLocale } from '../../wording/use-locale';
import { useFields } from '../filing-form-context';
import { limitsOf } from '../schema-limits';
import type { FieldProps } from './field-props';

/** A whole number with its unit. */
export function NumberField({ field, value, error, onChange }: FieldProps) {
  const { words } = useLocale();
  const { schema } = useFields();
  return (
    <IntegerField
      path={field.path}
      label={words(field.title)}
      required={field.required}
      hint={field.help && words(field.help)}
      max={limitsOf(schema, field.path).figure}
      value={typeof value === 'number' ? value : undefined}
      {...(field.unit ? { suffix: words(field.unit) } : {})}
      error={error}
      onChange={onChange}
    />
  );
}
