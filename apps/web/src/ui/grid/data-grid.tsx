import { useCallback, useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { CellValue, GridColumn, GridRow } from './columns';
import { GridLine, type GridWords } from './grid-line';
import { isTable, pasteTable, type PasteResult } from './paste';

interface DataGridProps {
  /** Path of the list in the facts; cells are addressed as <path>.<row>.<key>. */
  path: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  maxRows: number;
  words: GridWords;
  /** Problems by `<row>.<key>`. */
  problems: ReadonlyMap<number, Readonly<Record<string, string>>>;
  onChange: (rows: GridRow[]) => void;
  onPasted: (result: PasteResult) => void;
}

const cellOf = (target: EventTarget): { row: number; column: number } | null => {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
};

/** A table to type into, or to paste a spreadsheet into from any cell. */
export function DataGrid({ path, columns, rows, maxRows, words, problems, onChange, onPasted }: DataGridProps) {
  const table = useRef<HTMLTableElement>(null);
  // The handlers stay the same from render to render, so that only the rows that changed render again.
  const latest = useRef({ rows, onChange });
  useEffect(() => {
    latest.current = { rows, onChange };
  });

  const setCell = useCallback((index: number, key: string, value: CellValue) => {
    const { rows: now, onChange: change } = latest.current;
    const { [key]: _before, ...rest } = now[index] ?? {};
    const next = [...now];
    next[index] = value === undefined ? rest : { ...rest, [key]: value };
    change(next);
  }, []);
  const removeRow = useCallback((index: number) => {
    const { rows: now, onChange: change } = latest.current;
    change(now.filter((_, at) => at !== index));
  }, []);

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const at = cellOf(event.target);
    if (!at || !isTable(text)) return;
    event.preventDefault();
    const result = pasteTable(rows, columns, at, text, maxRows);
    onChange(result.rows);
    onPasted(result);
  };

  const moveDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    if (event.key !== 'Enter' || !at || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const step = event.shiftKey ? -1 : 1;
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${at.row + step}"] [data-column="${at.column}"] :is(input, select)`)
      ?.focus();
  };

  const shown = rows.length < maxRows ? rows.length + 1 : rows.length;
  return (
    <div className="grid-scroll" id={`f-${path}`}>
      <table className="grid" ref={table} onPaste={paste} onKeyDown={moveDown}>
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" style={{ minWidth: `${column.width}rem` }}>
                {column.title}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: shown }, (_, index) => (
            <GridLine
              key={index}
              index={index}
              row={rows[index]}
              columns={columns}
              path={path}
              words={words}
              problems={problems.get(index)}
              onCell={setCell}
              onRemove={removeRow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
