import type { SheetLimits } from '@shidian/platform/spreadsheet/table.js';

/** Limits of a teaching team's roster. */
export const limits = {
  bytes: 5 * 1024 * 1024,
  expandedBytes: 64 * 1024 * 1024,
  rows: 2_000,
  lastRow: 5_000,
} as const satisfies SheetLimits;
