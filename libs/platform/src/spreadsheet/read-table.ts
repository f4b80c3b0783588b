import { InputRefused } from './input-refused.js';
import type { SheetLimits, Table } from './table.js';
import { decodeText, readTextTable } from './text-table.js';
import { readFirstSheet } from './workbook.js';
import { objectionToWorkbook } from './workbook-guard.js';

/**
 * The table of a file: a workbook, or a text in UTF-8, UTF-16 or GB18030. Throws InputRefused: EMPTY_FILE, TOO_LARGE, ROSTER_WRONG_TYPE,
 * ROSTER_EXPANDS, ROSTER_TOO_MANY_ROWS, ENCRYPTED_FILE, UNREADABLE_FILE.
 */
export async function tableOfFile(bytes: Buffer, limits: SheetLimits): Promise<Table> {
  if (bytes.length === 0) throw new InputRefused('EMPTY_FILE');
  if (bytes.length > limits.bytes) throw new InputRefused('TOO_LARGE', { limitBytes: limits.bytes });
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) {
    const objection = await objectionToWorkbook(bytes, limits);
    if (objection) throw new InputRefused(objection, { most: limits.rows });
    return readFirstSheet(bytes, limits);
  }
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new InputRefused(encrypted ? 'ENCRYPTED_FILE' : 'ROSTER_WRONG_TYPE');
  }
  const text = decodeText(bytes);
  // A web page saved as .xls is a text too, but no table.
  if (text === null || /^\s*[<{%]/.test(text)) throw new InputRefused('ROSTER_WRONG_TYPE');
  return tableOfText(text, limits);
}

/** The table of a pasted text. Throws InputRefused: EMPTY_FILE, TOO_LARGE, ROSTER_TOO_MANY_ROWS, UNREADABLE_FILE. */
export async function tableOfText(text: string, limits: SheetLimits): Promise<Table> {
  if (text.trim() === '') throw new InputRefused('EMPTY_FILE');
  if (Buffer.byteLength(text) > limits.bytes) throw new InputRefused('TOO_LARGE', { limitBytes: limits.bytes });
  const table = await readTextTable(text, limits);
  if (!table) throw new InputRefused('UNREADABLE_FILE');
  if (table.rows.length > limits.lastRow) throw new InputRefused('ROSTER_TOO_MANY_ROWS', { most: limits.rows });
  return table;
}
