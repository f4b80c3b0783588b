import type { Schema } from '../schema/schema.js';

// Control characters and lone surrogates cannot be stored or shown; marks that turn the direction of writing let a name show as
// another. Prose may hold tabs and line ends.
const unwanted = '\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const plain = `^[^${unwanted}]*$`;
const prose = `^(?:[^${unwanted}]|[\\t\\n\\r])*$`;

/** An object with these fields and no others. */
export const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});
/** A list of bounded length. */
export const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems });
/** One line of text. */
export const line = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: plain });
/** One line that is not empty. */
export const key = (maxLength: number): Schema => ({ type: 'string', minLength: 1, maxLength, pattern: plain });
/** Prose of several lines. */
export const text = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: prose });
/** One of a closed list. */
export const choice = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
/** A whole number that is not negative. */
export const count = (maximum: number): Schema => ({ type: 'integer', minimum: 0, maximum });
/** People, sessions, square metres: nobody has more than a million. */
export const people = count(1_000_000);
/** Whole yuan, up to ten million million. */
export const yuan = count(10_000_000_000_000);
export const year: Schema = { type: 'integer', minimum: 1949, maximum: 2999 };
export const date: Schema = { type: 'string', format: 'date' };
export const flag: Schema = { type: 'boolean' };
export const dateOrLongTerm: Schema = { anyOf: [date, choice(['long-term'])] };

/** Uploaded files by row of materials. */
export const documents: Schema = list(
  object(
    {
      material: key(64),
      files: list(
        object(
          { fileId: key(64), name: key(255), sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, size: count(1e9) },
          ['fileId', 'name', 'sha256', 'size'],
        ),
        50,
      ),
    },
    ['material', 'files'],
  ),
  100,
);

/** Schema of a file with facts and context, as the check command reads it. */
export const fileSchemaOf = (title: string, facts: Schema, context: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...object({ ...facts.properties, context }, ['context']),
});
