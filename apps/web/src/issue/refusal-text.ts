import type { TFunction } from 'i18next';
import type { IssueItemRowFragment } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';

const practices = [
  'NO_PLACEMENT',
  'PLACEMENT_TOO_SHORT',
  'PLACEMENT_GOES_ON',
  'PLACEMENT_BROKEN_OFF',
  'BASE_NOT_FILED',
] as const;

/** A reason against a certificate in words, with its particulars. */
export const refusalText = (t: TFunction, { code, detail }: IssueItemRowFragment['refusals'][number]): string => {
  const text = t(`issue.codes.refusal.${code}`);
  if (code === 'PRACTICE_INCOMPLETE') {
    const lacks = (detail ?? '').split(' ').filter(isOneOf(practices));
    return [text, ...lacks.map((lack) => t(`issue.codes.practice.${lack}`))].join(' · ');
  }
  return code === 'GLYPHS_MISSING' || code === 'DIRECTIONS_TOO_FEW' ? `${text} · ${detail ?? ''}` : text;
};
