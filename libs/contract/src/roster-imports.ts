import type { Lifecycle } from './lifecycle.js';

/** Where the import of a roster stands. */
export const rosterImportStatuses = [
  'UPLOADING',
  'READING',
  'CHECKING',
  'PREVIEWED',
  'IMPORTING',
  'DONE',
  'UNREADABLE',
  'CANCELLED',
] as const;
export type RosterImportStatus = (typeof rosterImportStatuses)[number];

/** What can happen to an import. */
export const rosterImportEvents = ['READ', 'REFUSE', 'CHECK', 'SHOW', 'IMPORT', 'FINISH', 'CANCEL'] as const;
export type RosterImportEvent = (typeof rosterImportEvents)[number];

/** The lifecycle of an import: nothing reaches the register before somebody has seen what it would do. */
export const rosterImportLifecycle = {
  UPLOADING: { READ: 'READING', CANCEL: 'CANCELLED' },
  READING: { CHECK: 'CHECKING', REFUSE: 'UNREADABLE', CANCEL: 'CANCELLED' },
  CHECKING: { SHOW: 'PREVIEWED', CANCEL: 'CANCELLED' },
  PREVIEWED: { IMPORT: 'IMPORTING', CANCEL: 'CANCELLED' },
  IMPORTING: { FINISH: 'DONE' },
  DONE: {},
  UNREADABLE: {},
  CANCELLED: {},
} as const satisfies Lifecycle<RosterImportStatus, RosterImportEvent>;

/** What a row would do to the register. */
export const rosterOutcomes = ['NEW', 'UNCHANGED', 'CHANGED', 'DUPLICATE', 'POSSIBLE', 'ERROR'] as const;
export type RosterOutcome = (typeof rosterOutcomes)[number];

/** How two entries resemble each other: one number under two names, or one name and birthday under two numbers. */
export const rosterLikenesses = ['SAME_NUMBER', 'SAME_PERSON'] as const;
export type RosterLikeness = (typeof rosterLikenesses)[number];

/** What the importer says of a possible duplicate. */
export const rosterResolutions = ['SAME', 'SAME_NEW_NAME', 'DIFFERENT', 'SKIP'] as const;
export type RosterResolution = (typeof rosterResolutions)[number];

/** What a row did. */
export const rosterResults = ['CREATED', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'REFUSED'] as const;
export type RosterResult = (typeof rosterResults)[number];
