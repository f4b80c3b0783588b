import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

const LEAST = 5;
const MOST = 500;

/** What is wrong with a reason, in characters as people count them. One that repeats an ID number would spread what it is to protect. */
export function reasonFaults(reason: string): RefusalItem[] {
  const field = ['reason'];
  const length = [...reason.trim()].length;
  if (length < LEAST || length > MOST) return [{ code: 'REASON_LENGTH', field, params: { least: LEAST, most: MOST } }];
  return /\d{15}|\d{17}[\dXx]/.test(reason.normalize('NFKC').replace(/[\s-]/gu, ''))
    ? [{ code: 'REASON_HAS_NUMBER', field }]
    : [];
}
