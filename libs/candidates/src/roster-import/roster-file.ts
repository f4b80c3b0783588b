/** Files of roster imports are filed under this kind of subject. */
export const ROSTER_IMPORT = 'roster-import';
