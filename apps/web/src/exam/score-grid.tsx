import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseClipboard } from '../ui/grid/clipboard';
import { isTable } from '../ui/grid/paste';
import { useLocale } from '../wording/use-locale';
import { cellKey, type Edits, faultOf, markAt, pasteInto, type SheetColumn, type SheetLine, textAt } from './sheet';
import { type ExamTerms, markTitle } from './terms';

interface ScoreGridProps {
  terms: ExamTerms;
  lines: readonly SheetLine[];
  columns: readonly SheetColumn[];
  edits: Edits;
  /** What the product answered to a mark, by ticket, direction and component. */
  refusals: ReadonlyMap<string, string>;
  onEdit: (edits: Edits) => void;
  onPasted: (count: number) => void;
}

/** An examiner's sheet: to type into, downwards with Enter, or to paste a spreadsheet into from any cell. */
export function ScoreGrid({ terms, lines, columns, edits, refusals, onEdit, onPasted }: ScoreGridProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const titleOf = ({ direction, component, part }: SheetColumn) => {
    const partTitle = terms.score.parts?.find(({ id }) => id === part)?.title;
    return [markTitle(t, words, terms, direction, component), partTitle ? words(partTitle) : '']
      .filter(Boolean)
      .join(' · ');
  };
  const placeOf = (target: EventTarget) => {
    const { row, column } = target instanceof HTMLInputElement ? target.dataset : {};
    return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const at = placeOf(event.target);
    if (!at || !isTable(text)) return;
    event.preventDefault();
    const result = pasteInto(lines, columns, edits, at, parseClipboard(text));
    onEdit(result.edits);
    onPasted(result.pasted);
  };
  const move = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!at || step === undefined) return;
    event.preventDefault();
    for (let row = at.row + step; row >= 0 && row < lines.length; row += step) {
      const next = table.current?.querySelector<HTMLInputElement>(
        `input[data-row="${row}"][data-column="${at.column}"]`,
      );
      if (next) return next.focus();
    }
  };
  return (
    <div className="grid-scroll">
      <table className="grid score-grid" ref={table} onPaste={paste} onKeyDown={move}>
        <caption className="sr-only">{t('exam.session.scores')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exam.roster.ticket')}</th>
            <th scope="col">{t('exam.roster.name')}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line.admissionId} data-ticket={line.ticketNumber}>
              <td>{line.ticketNumber}</td>
              <th scope="row">{line.candidateName}</th>
              {columns.map((column, index) => {
                if (!markAt(line, column))
                  return (
                    <td key={column.key} className="muted">
                      {line.attendance === 'PRESENT' ? '' : t('exam.scores.notPresent')}
                    </td>
                  );
                const text = textAt(line, column, edits);
                const { min, max, decimals } = terms.score;
                const fault = faultOf(text, terms.score) ? t('exam.scores.invalid', { min, max, decimals }) : null;
                const refused = refusals.get(`${line.ticketNumber}|${column.direction}:${column.component}`);
                return (
                  <td key={column.key} data-edited={edits.has(cellKey(line, column)) || undefined}>
                    <input
                      className="cell-input cell-number score-cell"
                      inputMode="decimal"
                      maxLength={20}
                      data-row={row}
                      data-column={index}
                      aria-label={t('exam.scores.cell', { name: line.candidateName, column: titleOf(column) })}
                      aria-invalid={fault !== null || refused !== undefined || undefined}
                      title={refused ?? fault ?? undefined}
                      value={text}
                      onChange={(event) => onEdit(new Map(edits).set(cellKey(line, column), event.target.value))}
                    />
                    {refused && <small className="score-line-refused">{refused}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
