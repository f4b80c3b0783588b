import type { RosterLikeness, RosterResolution } from '@shidian/contract/roster-imports.js';

/** What may be said of a possible duplicate: whom it resembles, and who decides. */
export interface Resemblance {
  readonly likeness: RosterLikeness;
  /** Whether the importer may know whom the row resembles; a school does not learn whom others brought. */
  readonly known: boolean;
  /** Whether it is a candidate of the register; otherwise an earlier row. */
  readonly registered: boolean;
  /** Whether the importer may correct the register. */
  readonly corrects: boolean;
}

/** The resolutions to choose from. One number is one person, so different people under it are an error in the roster: such a row is skipped and mended. */
export function resolutionChoices({ likeness, known, registered, corrects }: Resemblance): RosterResolution[] {
  if (!known) return ['SKIP'];
  switch (likeness) {
    case 'SAME_NUMBER':
      return registered && !corrects ? ['SAME', 'SKIP'] : ['SAME', 'SAME_NEW_NAME', 'SKIP'];
    case 'SAME_PERSON':
      return ['SAME', 'DIFFERENT', 'SKIP'];
    default:
      return likeness satisfies never;
  }
}
