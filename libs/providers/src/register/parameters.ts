/** Collects the parameters of a statement under construction. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}

/** A LIKE pattern that finds the text anywhere. */
export function anywhere(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}

/** The first and last code of a place's subtree, or null where the text is no code of a place. */
export function placeRange(code: string): readonly [string, string] | null {
  if (!/^\d{6}$/.test(code)) return null;
  const prefix = code.replace(/(00){1,2}$/, '');
  return [prefix.padEnd(6, '0'), prefix.padEnd(6, '9')];
}
