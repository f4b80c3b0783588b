import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { fieldId } from '../ui/field';
import type { GridColumn } from '../ui/grid/columns';
import { isTable, pasteTable } from '../ui/grid/paste';

/** A cell: a figure that can be typed, or one that is only shown. */
export interface FigureCell {
  readonly path: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly fixed?: boolean;
  /** Shown under the figure, such as what it was before. */
  readonly note?: string | undefined;
  readonly problem?: string | undefined;
}

export interface FigureRow {
  readonly key: string;
  readonly title: ReactNode;
  /** Part of the row above it. */
  readonly inside?: boolean;
  /** One for each column; null where the row has no such figure. */
  readonly cells: readonly (FigureCell | null)[];
}

interface FigureGridProps {
  caption: string;
  rowTitle: string;
  columns: readonly { readonly key: string; readonly title: string }[];
  rows: readonly FigureRow[];
  max: number;
  onChange: (path: string, value: number | undefined) => void;
  /** Text that is no figure stands in a cell, or does no more; it is never a value. */
  onRefused: (path: string, refused: boolean) => void;
  /** How many pasted cells could not be read. */
  onPasted: (unread: number) => void;
  footer?: ReactNode;
}

type CellProps = FigureCell & Pick<FigureGridProps, 'max' | 'onChange' | 'onRefused'>;

function Cell({ path, label, value, fixed = false, note, problem, max, onChange, onRefused }: CellProps) {
  // Belongs to the value it was typed over: a value from elsewhere takes its place.
  const [refused, setRefused] = useState<{ text: string; over: number | undefined } | null>(null);
  const id = fieldId(path);
  const change = (text: string) => {
    const digits = text.normalize('NFKC').trim();
    const wrong = digits !== '' && (!/^\d+$/.test(digits) || Number(digits) > max);
    setRefused(wrong ? { text, over: value } : null);
    onRefused(path, wrong);
    if (!wrong) onChange(path, digits === '' ? undefined : Number(digits));
  };
  const described = [problem ? `${id}-error` : '', note ? `${id}-note` : ''].filter(Boolean).join(' ');
  return (
    <>
      <input
        id={id}
        className="cell-input cell-number"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described || undefined}
        readOnly={fixed}
        value={refused && refused.over === value ? refused.text : (value?.toString() ?? '')}
        onChange={(event) => change(event.target.value)}
      />
      {note && (
        <small className="cell-note" id={`${id}-note`}>
          {note}
        </small>
      )}
      {problem && (
        <div className="cell-error" id={`${id}-error`}>
          {problem}
        </div>
      )}
    </>
  );
}

/** A table of whole numbers with known rows: type, paste from a spreadsheet, Enter goes down. */
export function FigureGrid({ caption, rowTitle, columns, rows, footer, onPasted, ...cell }: FigureGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const positionOf = (target: EventTarget) => {
    const box = target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-column]') : null;
    return box ? { row: Number(box.dataset['row']), column: Number(box.dataset['column']) } : null;
  };

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const at = positionOf(event.target);
    if (!at || !isTable(text)) return;
    event.preventDefault();
    const grid = columns.map(({ key, title }): GridColumn => ({
      key,
      title,
      width: 6,
      kind: 'integer',
      max: cell.max,
    }));
    const before = rows.map(({ cells }) =>
      Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]?.value])),
    );
    const pasted = pasteTable(before, grid, at, text, rows.length);
    pasted.rows.forEach((row, index) =>
      columns.forEach(({ key }, position) => {
        const target = rows[index]?.cells[position];
        const value = row[key];
        if (!target || target.fixed || typeof value !== 'number' || value === target.value) return;
        cell.onRefused(target.path, false);
        cell.onChange(target.path, value);
      }),
    );
    onPasted(pasted.problems.length + pasted.dropped);
  };

  const moveDown = (event: KeyboardEvent) => {
    const at = positionOf(event.target);
    if (event.key !== 'Enter' || !at) return;
    event.preventDefault();
    const row = at.row + (event.shiftKey ? -1 : 1);
    table.current?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${at.column}"] input`)?.focus();
  };

  return (
    <div className="grid-scroll">
      <table className="grid figure-grid" ref={table} onPaste={paste} onKeyDown={moveDown}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, inside, cells }, row) => (
            <tr key={key} data-line={key}>
              <th scope="row" className={inside ? 'place-inside' : undefined}>
                {title}
              </th>
              {cells.map((one, column) => (
                <td
                  key={columns[column]?.key}
                  data-row={row}
                  data-column={column}
                  className={one?.problem ? 'cell-problem' : one?.fixed ? 'cell-fixed' : undefined}
                >
                  {one ? <Cell {...one} {...cell} /> : <span className="cell-none">—</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}
