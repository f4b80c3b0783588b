// GB 11643-1999: six digits of area, birthday, three of sequence, check character of weights 2^(17-i) mod 11.
const CHECKS = '10X98765432';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SHAPE = /^\d{17}[\dX]$/;

// First two digits of GB/T 2260; 81 to 83 are the residence permits of Hong Kong, Macao and Taiwan.
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const FIRST_YEAR = 1900;

/** Why a text is no resident ID number; each says what to do about it in its wording. */
export type ResidentIdFault =
  'ID_FIFTEEN_DIGITS' | 'ID_LENGTH' | 'ID_CHARACTERS' | 'ID_AREA' | 'ID_BIRTHDAY' | 'ID_CHECK_DIGIT';

/** The number as it is stored: half-width digits, capital X, no blanks, hyphens or other marks that people add. */
export function normalResidentId(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff-]/gu, '')
    .toUpperCase();
}

/** The check character of the first seventeen digits. */
export function residentIdCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECKS.charAt(sum % 11);
}

/** What is wrong with a number in its normal form, or null. `today` is the day after which nobody can have been born. */
export function residentIdFault(number: string, today: string): ResidentIdFault | null {
  // Numbers of the first generation were replaced long ago; which century they mean is not for a machine to say.
  if (/^\d{15}$/.test(number)) return 'ID_FIFTEEN_DIGITS';
  if (number.length !== 18) return 'ID_LENGTH';
  if (!SHAPE.test(number)) return 'ID_CHARACTERS';
  if (!PROVINCES.has(number.slice(0, 2))) return 'ID_AREA';
  const birthday = birthdayOf(number);
  if (birthday === null || birthday > today || Number(birthday.slice(0, 4)) < FIRST_YEAR) return 'ID_BIRTHDAY';
  return residentIdCheck(number.slice(0, 17)) === number.charAt(17) ? null : 'ID_CHECK_DIGIT';
}

/** The day in the number, `YYYY-MM-DD`; null where the calendar has no such day. */
export function birthdayOf(number: string): string | null {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const instant = new Date(`${day}T00:00:00Z`);
  // The round trip finds 30 February.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}

/** What may be shown of a number: area, and the last four characters. */
export function maskResidentId(number: string): string {
  return `${number.slice(0, 6)}********${number.slice(14)}`;
}
