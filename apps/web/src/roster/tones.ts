import type { RosterImportStatus, RosterOutcome, RosterResult } from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of an import's state. */
export const importTones: Record<RosterImportStatus, Tone> = {
  UPLOADING: 'quiet',
  READING: 'info',
  CHECKING: 'info',
  PREVIEWED: 'warn',
  IMPORTING: 'info',
  DONE: 'good',
  UNREADABLE: 'bad',
  CANCELLED: 'quiet',
};

/** Colours of what a row would do. */
export const outcomeTones: Record<RosterOutcome, Tone> = {
  NEW: 'good',
  UNCHANGED: 'quiet',
  CHANGED: 'info',
  DUPLICATE: 'quiet',
  POSSIBLE: 'warn',
  ERROR: 'bad',
};

/** Colours of what a row did. */
export const resultTones: Record<RosterResult, Tone> = {
  CREATED: 'good',
  CHANGED: 'info',
  UNCHANGED: 'quiet',
  SKIPPED: 'quiet',
  REFUSED: 'bad',
};
