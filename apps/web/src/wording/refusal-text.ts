import type { TFunction } from 'i18next';
import type { UserError } from '../api/mutate';
import { refusals } from './zh-CN/refusals';

/** A refusal in the reader's language; a code without words shows what the server said, never nothing. */
export const refusalText = (t: TFunction, { code, message, params }: UserError): string => {
  if (!(code in refusals)) return message;
  const values = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {};
  return t(`refusals.${code as keyof typeof refusals}`, values);
};
