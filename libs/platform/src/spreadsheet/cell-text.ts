import type { Cell } from './table.js';

const MOST_SHOWN = 40;

/** A cell for showing: cut by whole characters, and unable to act as a formula where it is pasted next. */
export function shown(cell: Cell): string {
  const text = cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : plain(cell);
  const characters = [...text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')];
  const cut = characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join('')}…` : characters.join('');
  return /^\s*[=+\-@]./u.test(cut) ? `'${cut}` : cut;
}

/** A formula of a workbook, or a text that a spreadsheet would take for one. A lone dash is a way of writing "none". */
export function isFormula(cell: Cell): boolean {
  if (typeof cell === 'string') return /^\s*[=+\-@]\S/u.test(cell);
  return cell !== null && typeof cell === 'object' && 'formula' in cell;
}

/** The text of a cell; a day as `YYYY-MM-DD`, nothing of a formula. */
export function plain(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || typeof cell === 'object' ? '' : String(cell);
}

/** A value as a vocabulary spells it: width, case and white space do not matter. */
export function wordKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** A heading without what people add to it: remarks in brackets, asterisks, "is". */
export function headingKey(text: string): string {
  return wordKey(text)
    .replace(/\(.*?\)|\[.*?\]|【.*?】/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(是否为?|为|is(?=dual|industry))/u, '');
}

/** Finds the code of a word in a vocabulary of spellings. */
export function vocabulary<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, readonly string[]>>,
): (text: string) => Code | undefined {
  const byWord = new Map(codes.flatMap((code) => words[code].map((word) => [wordKey(word), code] as const)));
  return (text) => byWord.get(wordKey(text));
}
