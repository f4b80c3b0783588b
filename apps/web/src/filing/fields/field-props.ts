import type { FormField } from '@shidian/rules/package.js';

/** What every field of a declaration form is given. */
export interface FieldProps {
  field: FormField;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}
