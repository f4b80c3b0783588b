import type { TFunction } from 'i18next';
import type { ActionEnd } from '../api/use-action';

/** Why an action had no effect, in words; empty when it had. */
export const endText = (t: TFunction, end: ActionEnd<unknown>): string => {
  switch (end.kind) {
    case 'done':
      return '';
    case 'refused':
      return end.errors.map(({ message }) => message).join(' ');
    case 'failed':
      return t(`failure.${end.failure.kind}.text`);
  }
};
