import type { ReactNode } from 'react';
import { RequiredMark } from './required-mark';

/** What an input needs to belong to its label, hint and error. */
export interface FieldInputProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

interface FieldProps {
  /** Path of the fact, which is also the anchor of links to it. */
  path: string;
  label: string;
  /** A submission needs it; a draft does not. */
  required?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  children: (input: FieldInputProps) => ReactNode;
}

/** The element id of a field by its path. */
export const fieldId = (path: string): string => `f-${path}`;

/** A labelled input with its hint and its error. */
export function Field({ path, label, required = false, hint, error, children }: FieldProps) {
  const id = fieldId(path);
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <label htmlFor={id}>
        {label}
        {required && <RequiredMark />}
      </label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(required ? { 'aria-required': true as const } : {}),
      })}
      {error && (
        <div className="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
