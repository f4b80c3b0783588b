import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

/** What is wrong with a text that must be there: TEXT_REQUIRED, TOO_LONG, or nothing. */
export function textFaults(text: string | null | undefined, field: readonly string[], most: number): RefusalItem[] {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return [{ code: 'TEXT_REQUIRED', field }];
  return [...trimmed].length > most ? [{ code: 'TOO_LONG', field, params: { limit: most } }] : [];
}
