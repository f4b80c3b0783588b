import { useState } from 'react';
import { readCell, type CellValue, type GridColumn } from './columns';

interface GridCellProps {
  id: string;
  label: string;
  column: GridColumn;
  value: CellValue;
  problem: string | undefined;
  onChange: (value: CellValue) => void;
}

/** What was typed and cannot be a value stays visible until it is mended; it is never stored. */
function IntegerCell({ id, label, column, value, problem, onChange }: GridCellProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const change = (text: string) => {
    const read = readCell(column, text);
    setRefused(read.ok ? null : text);
    onChange(read.ok ? read.value : undefined);
  };
  const shown = refused ?? (value === undefined ? '' : String(value));
  return (
    <input
      id={id}
      className="cell-input cell-number"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={refused !== null || problem !== undefined || undefined}
      title={problem}
      value={shown}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** One input of the grid. Plain elements on purpose: hundreds of rows must stay quick. */
export function GridCell(props: GridCellProps) {
  const { id, label, column, value, problem, onChange } = props;
  const invalid = problem !== undefined || undefined;
  switch (column.kind) {
    case 'integer':
      return <IntegerCell {...props} />;
    case 'text':
      return (
        <input
          id={id}
          className="cell-input"
          aria-label={label}
          aria-invalid={invalid}
          title={problem}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          className="cell-input"
          aria-label={label}
          aria-invalid={invalid}
          title={problem}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value=""> </option>
          {column.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'check':
      return (
        <input
          id={id}
          type="checkbox"
          className="cell-check"
          aria-label={label}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
  }
}
