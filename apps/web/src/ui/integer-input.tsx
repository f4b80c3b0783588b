import { Input } from 'antd';
import { useState } from 'react';
import type { FieldInputProps } from './field';

interface IntegerInputProps extends Omit<FieldInputProps, 'id'> {
  id?: string;
  'aria-label'?: string;
  value: number | undefined;
  max: number;
  suffix?: string;
  onChange: (value: number | undefined) => void;
  /** Told when what stands in the input is no whole number from 0 to `max`; such text is never a value. */
  onRefused?: (refused: boolean) => void;
}

/** A whole number from 0 to `max`, typed in half- or full-width digits. */
export function IntegerInput({ value, max, suffix, onChange, onRefused, ...input }: IntegerInputProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const change = (text: string) => {
    const digits = text.normalize('NFKC').trim();
    const wrong = digits !== '' && (!/^\d+$/.test(digits) || Number(digits) > max);
    setRefused(wrong ? text : null);
    onRefused?.(wrong);
    onChange(wrong || digits === '' ? undefined : Number(digits));
  };
  return (
    <Input
      {...input}
      inputMode="numeric"
      className="integer-input"
      suffix={suffix}
      status={refused === null ? '' : 'error'}
      aria-invalid={refused !== null || input['aria-invalid'] || undefined}
      value={refused ?? (value === undefined ? '' : String(value))}
      onChange={(event) => change(event.target.value)}
    />
  );
}
