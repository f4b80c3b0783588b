// Control and format characters, line and paragraph separators: a name with them shows otherwise than it reads.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A name as it is stored: NFC, no blanks around. Null when empty, longer than `most` characters, or with hidden characters. */
export function plainName(text: string, most: number): string | null {
  const name = text.normalize('NFC').trim();
  const { length } = [...name];
  return length >= 1 && length <= most && !HIDDEN.test(name) ? name : null;
}
