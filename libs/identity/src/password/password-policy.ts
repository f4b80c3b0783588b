import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

/** Lengths in characters (code points). */
export const passwordLength = { least: 10, most: 128 } as const;

// The first passwords that every guesser tries; shorter ones fall to the length.
const commonplace = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  'qwertyuiop',
  'password123',
  'password1234',
  'woaini1314',
  'woaini1314520',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'qwerty12345',
  'admin123456',
  'administrator',
]);

/** Why a password cannot be used: too short, too long, or guessable. Length counts, not kinds of characters. */
export function passwordDefects(
  password: string,
  person: { email: string; name: string },
  field: string,
): RefusalItem[] {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < passwordLength.least)
    return [{ code: 'PASSWORD_TOO_SHORT', field: [field], params: { least: passwordLength.least } }];
  if (characters.length > passwordLength.most)
    return [{ code: 'PASSWORD_TOO_LONG', field: [field], params: { most: passwordLength.most } }];
  return isGuessable(password, person) ? [{ code: 'PASSWORD_GUESSABLE', field: [field] }] : [];
}

function isGuessable(password: string, { email, name }: { email: string; name: string }): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  const own = [email.toLowerCase(), email.toLowerCase().split('@')[0] ?? '', name.toLowerCase()];
  return commonplace.has(text) || own.includes(text) || new Set(text).size < 4;
}
