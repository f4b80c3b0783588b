/** Longest name, in characters as people count them; the longest on documents have about 40. */
export const MOST_NAME = 100;

/** Why a text is no name. */
export type NameFault = 'NAME_MISSING' | 'NAME_CHARACTERS' | 'NAME_TOO_LONG';

// The dots that keyboards and documents put between the parts of a name.
const DOTS = /[·•‧・･∙⋅●.．﹒᛫]/gu;
// Marks that reorder or hide text, and what is no character at all.
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/u;

/** A name as it is kept: as typed, without the blanks around it. */
export function keptName(text: string): string {
  return text.normalize('NFC').trim();
}

/** What is wrong with a kept name, or null. */
export function nameFault(name: string): NameFault | null {
  if (name === '') return 'NAME_MISSING';
  if (UNSEEN.test(name)) return 'NAME_CHARACTERS';
  if ([...name].length > MOST_NAME) return 'NAME_TOO_LONG';
  return /\p{L}/u.test(name) ? null : 'NAME_CHARACTERS';
}

/** What two spellings of the same name share: width, case, blanks and the kind of middle dot make no other person. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(DOTS, '·').replace(/\s+/gu, '').toLowerCase();
}
