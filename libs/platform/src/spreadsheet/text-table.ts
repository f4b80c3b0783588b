import type { SheetLimits, Table } from './table.js';

/** The text of bytes in UTF-8, UTF-16 with its mark, or GB18030 (what Excel writes in China); null where it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const encodings = isUtf16(bytes) ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return /[\0-\x08\x0e-\x1f\x7f]/.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

/** True for bytes that begin with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Rows of a pasted or uploaded text; cells may hold quotes and line ends as Excel writes them. Null where a quote is never closed. */
export async function readTextTable(text: string, { lastRow }: Pick<SheetLimits, 'lastRow'>): Promise<Table | null> {
  const { parse, CsvError } = await import('csv-parse/sync');
  const options = {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    // A quote inside an unquoted cell is a character like any other.
    relax_quotes: true,
    skip_empty_lines: false,
    to: lastRow + 1,
  };
  try {
    return { sheet: null, rows: parse(text, options) as string[][], merges: [] };
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** A tab anywhere in the first line means a paste from a spreadsheet. */
function delimiterOf(text: string): string {
  const first = text.slice(0, Math.max(text.search(/[\r\n]/), 0) || undefined);
  const count = (mark: string) => first.split(mark).length - 1;
  if (first.includes('\t')) return '\t';
  return [';', '，'].find((mark) => count(mark) > count(',')) ?? ',';
}
