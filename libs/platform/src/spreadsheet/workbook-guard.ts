import { expandEntry, readZipDirectory } from '../files/zip-directory.js';
import type { SheetLimits } from './table.js';

/** Why a workbook is not opened at all. */
export type WorkbookObjection = 'UNREADABLE_FILE' | 'ROSTER_EXPANDS' | 'ROSTER_TOO_MANY_ROWS';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?row>)/g;
const CONTENT = /<(?:\w+:)?(?:v|t|f)\b/;
// Titles and headings above the people.
const HEAD_ROWS = 20;

/**
 * Looks at a workbook before the spreadsheet reader builds all its cells: expands every part within a budget (a claim of the
 * directory is not believed) and counts rows with content.
 */
export async function objectionToWorkbook(bytes: Buffer, limits: SheetLimits): Promise<WorkbookObjection | null> {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'UNREADABLE_FILE';
  let budget = limits.expandedBytes;
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > budget) return 'ROSTER_EXPANDS';
  for (const entry of entries) {
    const content = await expandEntry(bytes, entry, budget);
    if (!content) return 'UNREADABLE_FILE';
    budget -= content.length;
    if (SHEET.test(entry.name) && hasTooManyRows(content.toString('latin1'), limits)) return 'ROSTER_TOO_MANY_ROWS';
  }
  return null;
}

function hasTooManyRows(xml: string, limits: SheetLimits): boolean {
  let [filled, last] = [0, 0];
  for (const [, attributes = '', content = ''] of xml.matchAll(ROW)) {
    const stated = /\br="(\d+)"/.exec(attributes)?.[1];
    const number = stated ? Number(stated) : last + 1;
    last = number;
    if (!CONTENT.test(content)) continue;
    if (++filled > limits.rows + HEAD_ROWS || number > limits.lastRow) return true;
  }
  return false;
}
