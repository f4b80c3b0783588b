/**
 * The path to the first text that the database cannot keep as it is (U+0000, or half of a surrogate pair), or null.
 * Such a text is no name and no sentence: it is told where it enters, not by a failing statement.
 */
export function unstorableText(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') || hasLoneSurrogate(value) ? path : null;
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (unstorableText(key)) return path;
    const found = unstorableText(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
