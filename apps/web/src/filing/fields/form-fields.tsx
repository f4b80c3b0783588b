import type { FieldType } from '@shidian/rules/filing-programme.js';
import type { FormField } from '@shidian/rules/package.js';
import { FormFieldView } from './form-field';

/** Fields that stand beside each other where there is room. */
const narrow: ReadonlySet<FieldType> = new Set<FieldType>(['text', 'whole-number', 'money', 'date']);

/** The fields of a section, short ones beside each other. */
export function FormFields({ fields }: { fields: readonly FormField[] }) {
  return (
    <div className="form-grid">
      {fields.map((field) => (
        <div key={field.path} className={narrow.has(field.type) ? undefined : 'form-wide'}>
          <FormFieldView field={field} />
        </div>
      ))}
    </div>
  );
}
