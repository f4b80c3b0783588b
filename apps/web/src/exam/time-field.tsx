import { useId } from 'react';

interface TimeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A date and time in China. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        className="plain-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
