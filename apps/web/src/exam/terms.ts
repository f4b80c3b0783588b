import type { CertificateLevel, DrawTerms, ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';
import type { Words } from '@shidian/rules/words.js';
import type { TFunction } from 'i18next';

/** The rules of a session, as the API hands them on. */
export interface ExamTerms {
  level: CertificateLevel;
  score: ScoreTerms;
  draw: DrawTerms | null;
}

/** The terms of a session; the API promises their shape. */
export const termsOf = (session: { terms: unknown }): ExamTerms => session.terms as ExamTerms;

/** A mark's place in words: direction and component. */
export const markTitle = (
  t: TFunction,
  words: (words: Words) => string,
  { level }: ExamTerms,
  direction: string,
  component: ExamComponent,
): string => {
  const title = level.directions.find(({ id }) => id === direction)?.title;
  return [title ? words(title) : '', t(`exam.codes.component.${component}`)].filter(Boolean).join(' · ');
};

/** A mark's place from its key, direction:component. */
export const placeOf = (key: string): { direction: string; component: ExamComponent } => {
  const colon = key.lastIndexOf(':');
  return { direction: key.slice(0, colon), component: key.slice(colon + 1) as ExamComponent };
};
