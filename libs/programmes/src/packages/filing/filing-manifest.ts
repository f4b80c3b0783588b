import type { FilingProgramme } from '@shidian/rules/filing-programme.js';

/** A figure whose printed value is known to differ from what the rows of its table come to. */
export interface Misprint {
  file: 'quotas.csv' | 'targets.csv';
  /** Code of the row; 'total' is the last one. */
  code: string;
  column: string;
  printed: number;
  computed: number;
}

/** The part of package.yaml that says how units are filed; tables and forms stand in their own files. */
export interface FilingManifest extends Pick<FilingProgramme, 'routes' | 'deadline' | 'period' | 'ban' | 'annual'> {
  misprints: readonly Misprint[];
}
