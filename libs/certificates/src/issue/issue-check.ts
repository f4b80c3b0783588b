import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import type { IssueRefusalCode } from '@shidian/contract/certificates.js';
import type { PracticeStanding } from '@shidian/candidates/practice/practice-standing.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';

/** A person who may get a certificate, as they stand now. */
export interface Claimant {
  readonly enrolmentId: string;
  readonly candidateId: string;
  readonly status: EnrolmentStatus;
  readonly name: string;
  readonly documentMasked: string;
  /** Of the exam that counts; those of the enrolment where there is no result. */
  readonly directions: readonly string[];
  /** Null where no result was published. */
  readonly passed: boolean | null;
}

/** One reason against it. */
export interface Refused {
  readonly code: IssueRefusalCode;
  readonly detail: string | null;
}

/** What speaks against a certificate: every reason, not the first. `lacking` are characters of the name that cannot be printed. */
export function refusalsOf(
  claimant: Claimant,
  level: Pick<CertificateLevel, 'directionsAtLeast' | 'practice'>,
  practice: PracticeStanding | undefined,
  lacking: readonly string[],
): Refused[] {
  // Whoever holds the certificate needs no other reason.
  if (claimant.status === 'CERTIFIED') return [{ code: 'ALREADY_CERTIFIED', detail: null }];
  const refusals: Refused[] = [];
  const add = (code: IssueRefusalCode, detail: string | null = null): void => void refusals.push({ code, detail });
  if (claimant.status !== 'ADMITTED') add('NOT_ADMITTED', claimant.status);
  if (claimant.passed === null) add('NO_RESULT');
  else if (!claimant.passed) add('EXAM_NOT_PASSED');
  else if (claimant.directions.length < level.directionsAtLeast)
    add('DIRECTIONS_TOO_FEW', `${claimant.directions.length}/${level.directionsAtLeast}`);
  if (level.practice && !practice?.complete) add('PRACTICE_INCOMPLETE', lacksOf(practice));
  if (lacking.length > 0) add('GLYPHS_MISSING', lacking.map(named).join(' '));
  return refusals;
}

/** A character with its code point: what cannot be drawn may not be seen on a screen either. */
function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) as number).toString(16).toUpperCase()})`;
}

function lacksOf(practice: PracticeStanding | undefined): string {
  if (!practice || practice.complete) return 'NO_PLACEMENT';
  return [...new Set(practice.lacks.map(({ code }) => code))].join(' ');
}
