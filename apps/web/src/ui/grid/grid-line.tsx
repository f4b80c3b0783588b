import { memo } from 'react';
import type { CellValue, GridColumn, GridRow } from './columns';
import { GridCell } from './grid-cell';

/** Words of the grid, given by the page that knows what the rows are. */
export interface GridWords {
  caption: string;
  /** Accessible name of a cell. */
  cell: (row: number, title: string) => string;
  row: string;
  actions: string;
  remove: (row: number) => string;
  removeShort: string;
}

interface GridLineProps {
  index: number;
  row: GridRow | undefined;
  columns: readonly GridColumn[];
  path: string;
  words: GridWords;
  /** Problems by column key; the same object as long as nothing changed. */
  problems: Readonly<Record<string, string>> | undefined;
  onCell: (index: number, key: string, value: CellValue) => void;
  onRemove: (index: number) => void;
}

/** One row; it renders again only when its own content changes. The row after the last is empty and becomes real when typed into. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, row, columns, path, words, problems, onCell, onRemove } = props;
  const number = index + 1;
  return (
    <tr data-row={index} className={row ? undefined : 'grid-ghost'}>
      <th scope="row">{number}</th>
      {columns.map((column, position) => (
        <td key={column.key} data-column={position} className={problems?.[column.key] ? 'cell-problem' : undefined}>
          <GridCell
            id={`f-${path}.${index}.${column.key}`}
            label={words.cell(number, column.title)}
            column={column}
            value={row?.[column.key]}
            problem={problems?.[column.key]}
            onChange={(value) => onCell(index, column.key, value)}
          />
        </td>
      ))}
      <td className="grid-actions">
        {row && (
          <button
            type="button"
            className="grid-remove"
            aria-label={words.remove(number)}
            onClick={() => onRemove(index)}
          >
            {words.removeShort}
          </button>
        )}
      </td>
    </tr>
  );
});
