import type { SheetLimits } from '@shidian/platform/spreadsheet/table.js';

/** Limits of a roster of candidates. */
export const rosterLimits = {
  bytes: 20 * 1024 * 1024,
  expandedBytes: 256 * 1024 * 1024,
  rows: 20_000,
  lastRow: 30_000,
} as const satisfies SheetLimits;
