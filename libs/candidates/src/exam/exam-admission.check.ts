import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import type { LapsedTraining } from '../training/training-standing.reader.js';
import type { PracticeStanding } from '../practice/practice-standing.js';

/** What is known of an enrolment when it asks for a seat. */
export interface Applicant {
  readonly enrolmentId: string;
  readonly candidateId: string;
  readonly status: EnrolmentStatus;
  readonly programmeId: string;
  readonly level: string;
  readonly directions: readonly string[];
  /** It has a seat in this session. */
  readonly here: boolean;
  /** Number of another session that is not over, in which this enrolment has a seat. */
  readonly elsewhere: string | null;
  /** Number of another session at the same time, in which this person has a seat. */
  readonly clash: string | null;
  /** Marks that were passed and published before. */
  readonly passed: readonly string[];
}

/** The session as far as admission asks. */
export interface AdmittingSession {
  readonly programmeId: string;
  readonly level: CertificateLevel;
}

/** What an applicant comes from: the practice that the level asks for, and trainings that carried the eligibility and no longer count. */
export interface ApplicantPast {
  readonly practice: PracticeStanding | null;
  readonly lapsed: readonly LapsedTraining[];
}

/** All that keeps an enrolment out of a session, the free seat aside. */
export function admissionFaults(
  { programmeId, level }: AdmittingSession,
  applicant: Applicant,
  { practice, lapsed }: ApplicantPast,
): RefusalItem[] {
  if (applicant.programmeId !== programmeId || applicant.level !== level.id)
    return [{ code: 'EXAM_LEVEL_DIFFERS', params: { level: applicant.level } }];
  const faults: RefusalItem[] = [];
  if (applicant.status !== 'ADMITTED') faults.push({ code: 'EXAM_NOT_ELIGIBLE', params: { status: applicant.status } });
  if (applicant.here) faults.push({ code: 'EXAM_ALREADY_ADMITTED' });
  if (applicant.elsewhere !== null)
    faults.push({ code: 'EXAM_ADMITTED_ELSEWHERE', params: { number: applicant.elsewhere } });
  else if (applicant.clash !== null) faults.push({ code: 'EXAM_SAME_TIME', params: { number: applicant.clash } });
  faults.push(...directionFaults(level, applicant.directions), ...practiceFaults(practice));
  for (const { number, name, on } of lapsed)
    faults.push({ code: 'EXAM_TRAINER_NOT_FILED', params: { number, name, on } });
  return faults;
}

/** At least as many directions as the level asks, all of them its own, none twice. */
export function directionFaults(level: CertificateLevel, directions: readonly string[]): RefusalItem[] {
  const own = new Set(level.directions.map(({ id }) => id));
  const foreign = [...new Set(directions)].filter((direction) => !own.has(direction));
  const faults: RefusalItem[] = foreign.map((direction) => ({ code: 'EXAM_FOREIGN_DIRECTION', params: { direction } }));
  const count = new Set(directions.filter((direction) => own.has(direction))).size;
  if (count < level.directionsAtLeast)
    faults.push({ code: 'EXAM_TOO_FEW_DIRECTIONS', params: { count, least: level.directionsAtLeast } });
  return faults;
}

function practiceFaults(practice: PracticeStanding | null): RefusalItem[] {
  if (practice === null || practice.complete) return [];
  return practice.lacks.map(({ code, ...params }) => ({ code: `EXAM_${code}`, params: { ...params } }));
}
