import type { ReactNode } from 'react';
import { fieldId } from './field';
import { RequiredMark } from './required-mark';

interface FieldGroupProps {
  /** Path of the fact, which is also the anchor of links to it. */
  path: string;
  label: string;
  required?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Several inputs that answer one question, such as radios, under their common label. */
export function FieldGroup({ path, label, required = false, hint, error, children }: FieldGroupProps) {
  const id = fieldId(path);
  return (
    <fieldset className={error ? 'field field-group field-invalid' : 'field field-group'} id={id}>
      <legend className="field-label">
        {label}
        {required && <RequiredMark />}
      </legend>
      {hint && <div className="field-hint">{hint}</div>}
      {children}
      {error && <div className="field-error">{error}</div>}
    </fieldset>
  );
}
