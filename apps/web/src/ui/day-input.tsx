import { useId, type ReactNode } from 'react';

interface DayInputProps {
  label: string;
  value: string;
  hint?: ReactNode;
  min?: string;
  max?: string;
  className?: string;
  onChange: (day: string) => void;
}

/** A calendar day with its label, in the browser's own input. */
export function DayInput({ label, value, hint, min, max, className = 'field', onChange }: DayInputProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        id={id}
        className="plain-input"
        type="date"
        value={value}
        min={min}
        max={max}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
