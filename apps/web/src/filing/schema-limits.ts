import type { Schema } from '@shidian/rules/schema/schema.js';

/** The schema of a field by its dotted path; entries of a list are reached through it. */
export const schemaAt = (schema: Schema, path: string): Schema | undefined =>
  path.split('.').reduce<Schema | undefined>((inner, key) => (inner?.items ?? inner)?.properties?.[key], schema);

/** Most characters, entries or units that a field takes, as the server checks them. */
export interface Limits {
  length: number;
  rows: number;
  figure: number;
}

/** The limits of a field. */
export const limitsOf = (schema: Schema, path: string): Limits => {
  const found = schemaAt(schema, path);
  return { length: found?.maxLength ?? 200, rows: found?.maxItems ?? 200, figure: found?.maximum ?? 1_000_000 };
};
