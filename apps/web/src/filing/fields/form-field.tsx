import type { FormField } from '@shidian/rules/package.js';
import { reader } from '@shidian/rules/paths.js';
import { useFields, useProblemAt } from '../filing-form-context';
import { ChoiceField } from './choice-field';
import { DocumentsField } from './documents-field';
import { NumberField } from './number-field';
import { ScopeTree } from './scope-tree';
import { TableField } from './table-field';
import { TextField } from './text-field';

/** One field of the form, by its type. */
export function FormFieldView({ field }: { field: FormField }) {
  const { facts, set } = useFields();
  const problemAt = useProblemAt();
  const props = {
    field,
    value: reader(field.path)(facts),
    error: problemAt(field.path),
    onChange: (value: unknown) => set(field.path, value),
  };
  switch (field.type) {
    case 'text':
    case 'paragraph':
    case 'date':
    case 'date-or-long-term':
      return <TextField {...props} />;
    case 'whole-number':
    case 'money':
      return <NumberField {...props} />;
    case 'yes-no':
    case 'choice':
    case 'choices':
      return <ChoiceField {...props} />;
    case 'scopes':
      return <ScopeTree {...props} />;
    case 'table':
      return <TableField {...props} />;
    case 'documents':
      return <DocumentsField />;
  }
}
