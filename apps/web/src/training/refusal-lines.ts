import type { TFunction } from 'i18next';
import type { ActionEnd } from '../api/use-action';
import { endText } from '../wording/end-text';

/** Why nothing was done; what is wrong at a line names the line, counted as people count, or whom it is about. */
export function refusalLines(
  t: TFunction,
  end: ActionEnd<unknown>,
  nameOf: (row: number) => string | undefined = () => undefined,
): string {
  if (end.kind !== 'refused') return endText(t, end);
  return end.errors
    .map(({ field, message }) => {
      const line = field?.find((part) => /^\d+$/.test(part));
      if (line === undefined) return message;
      const name = nameOf(Number(line));
      return name === undefined
        ? t('training.line', { line: Number(line) + 1, message })
        : t('training.named', { name, message });
    })
    .join('\n');
}
