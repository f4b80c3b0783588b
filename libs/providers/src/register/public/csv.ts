/** Makes Excel show the file's Chinese as it is. */
export const BOM = '\uFEFF';

// What a spreadsheet would run as a formula, also in full-width signs or behind blanks.
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

/** One line of a CSV file. A text that a spreadsheet would take for a formula stays text. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
