import { Refusal } from '@shidian/platform/errors/refusal.js';
import { InputRefused } from './input-refused.js';
import { readPeople, type Roster } from './read-people.js';
import { limits, type Table } from './table.js';
import { decodeText, readTextTable } from './text-table.js';
import { readFirstSheet } from './workbook.js';
import { objectionToWorkbook } from './workbook-guard.js';

export type { Roster, RosterError, RosterRow } from './read-people.js';

/** A file, or a text pasted from a spreadsheet. */
export type RosterInput = { readonly bytes: Uint8Array } | { readonly text: string };

/**
 * Reads a roster. Refuses what cannot be read at all (EMPTY_FILE, TOO_LARGE, ROSTER_WRONG_TYPE, ROSTER_EXPANDS, ROSTER_TOO_MANY_ROWS,
 * ROSTER_NO_HEADER, ENCRYPTED_FILE, UNREADABLE_FILE); everything smaller is an error at its row.
 */
export async function parseRoster(input: RosterInput): Promise<Roster> {
  const field = 'bytes' in input ? 'fileId' : 'text';
  try {
    const table = 'bytes' in input ? await tableOfFile(Buffer.from(input.bytes)) : await tableOfText(input.text);
    return readPeople(table);
  } catch (error) {
    if (error instanceof InputRefused) throw new Refusal({ code: error.code, field: [field], params: error.params });
    throw error;
  }
}

async function tableOfFile(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new InputRefused('EMPTY_FILE');
  if (bytes.length > limits.bytes) throw new InputRefused('TOO_LARGE', { limitBytes: limits.bytes });
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) {
    const objection = await objectionToWorkbook(bytes);
    if (objection) throw new InputRefused(objection, { most: limits.rows });
    return readFirstSheet(bytes);
  }
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new InputRefused(encrypted ? 'ENCRYPTED_FILE' : 'ROSTER_WRONG_TYPE');
  }
  const text = decodeText(bytes);
  // A web page saved as .xls is a text too, but no table.
  if (text === null || /^\s*[<{%]/.test(text)) throw new InputRefused('ROSTER_WRONG_TYPE');
  return tableOfText(text);
}

async function tableOfText(text: string): Promise<Table> {
  if (text.trim() === '') throw new InputRefused('EMPTY_FILE');
  if (Buffer.byteLength(text) > limits.bytes) throw new InputRefused('TOO_LARGE', { limitBytes: limits.bytes });
  const table = await readTextTable(text);
  if (!table) throw new InputRefused('UNREADABLE_FILE');
  if (table.rows.length > limits.lastRow) throw new InputRefused('ROSTER_TOO_MANY_ROWS', { most: limits.rows });
  return table;
}
