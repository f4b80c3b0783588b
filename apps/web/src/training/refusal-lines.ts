import type { TFunction } from 'i18next';
import type { ActionEnd } from '../api/use-action';
import { endText } from '../wording/end-text';

/** Why nothing was done; what is wrong at a line names the line, counted as people count. */
export function refusalLines(t: TFunction, end: ActionEnd<unknown>): string {
  if (end.kind !== 'refused') return endText(t, end);
  return end.errors
    .map(({ field, message }) => {
      const line = field?.find((part) => /^\d+$/.test(part));
      return line === undefined ? message : t('training.line', { line: Number(line) + 1, message });
    })
    .join(' ');
}
