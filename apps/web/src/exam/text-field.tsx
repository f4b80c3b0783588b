import { Input } from 'antd';
import { useId } from 'react';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  max: number;
  rows?: number;
  onChange: (value: string) => void;
}

/** A labelled text of a dialog; of several lines where `rows` says so. */
export function TextField({ label, hint, value, max, rows, onChange }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    maxLength: max,
    value,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {rows ? (
        <Input.TextArea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
