import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

/** Longest text of a message, comment, defect or reason, in characters as people count them. */
export const TEXT_LIMIT = 2000;

/** TOO_LONG at `field`, or nothing. */
export function tooLong(text: string | null | undefined, field: readonly string[]): RefusalItem[] {
  return text && [...text].length > TEXT_LIMIT ? [{ code: 'TOO_LONG', field, params: { limit: TEXT_LIMIT } }] : [];
}
