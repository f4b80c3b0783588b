import { Refusal } from '@shidian/platform/errors/refusal.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import { tableOfFile, tableOfText } from '@shidian/platform/spreadsheet/read-table.js';
import { limits } from './limits.js';
import { readPeople, type Roster } from './read-people.js';

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
    const table =
      'bytes' in input ? await tableOfFile(Buffer.from(input.bytes), limits) : await tableOfText(input.text, limits);
    return readPeople(table);
  } catch (error) {
    if (error instanceof InputRefused) throw new Refusal({ code: error.code, field: [field], params: error.params });
    throw error;
  }
}
