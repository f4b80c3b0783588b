import type { Attendance, DrawStage, ExamSessionStatus, MarkState } from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of sessions. */
export const sessionTones: Record<ExamSessionStatus, Tone> = {
  PLANNED: 'quiet',
  OPEN: 'info',
  SCORING: 'warn',
  PUBLISHED: 'good',
  CANCELLED: 'bad',
};

/** Colours of attendance. */
export const attendanceTones: Record<Attendance, Tone> = {
  EXPECTED: 'quiet',
  PRESENT: 'good',
  ABSENT: 'warn',
  EXCLUDED: 'bad',
};

/** Colours of marks. */
export const markTones: Record<MarkState, Tone> = {
  MISSING: 'quiet',
  ONCE: 'info',
  AGREED: 'good',
  CONFLICT: 'bad',
  DECIDED: 'good',
};

/** Colours of draws. */
export const drawTones: Record<DrawStage, Tone> = {
  COMMITTED: 'info',
  VALUE_KNOWN: 'info',
  RUN: 'warn',
  PUBLISHED: 'good',
  VOID: 'bad',
};
