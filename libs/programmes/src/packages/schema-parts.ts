import { departments } from '@shidian/contract/organisations.js';
import { roles } from '@shidian/contract/roles.js';

export type JsonSchema = Record<string, unknown>;

const text: JsonSchema = { type: 'string', minLength: 1 };

/** Names in lower case with hyphens. */
export const id: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
export const date: JsonSchema = { type: 'string', format: 'date' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };

/** An object with these fields; all but the optional ones must be there. */
export const object = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((property) => !optional.includes(property)),
  additionalProperties: false,
});

/** A list that is not empty. */
export const list = (items: unknown): JsonSchema => ({ type: 'array', items, minItems: 1 });

/** A wording in both languages. */
export const wordsSchema: JsonSchema = object({ zh: text, en: text });

/** The desks of a route, in order. */
export const routeSchema: JsonSchema = object({
  stages: list(
    object(
      {
        id,
        title: wordsSchema,
        role: { enum: roles },
        level: { enum: ['certifying-body', 'association', 'county', 'city', 'province'] },
        actions: { type: 'array', items: { enum: ['pass', 'return', 'reject'] }, minItems: 1, uniqueItems: true },
        jointSignOff: { type: 'array', items: { enum: departments }, uniqueItems: true },
        dueWorkingDays: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
        slot: { enum: ['reserve', 'commit'] },
        publishes: { const: true },
        resubmittedTo: id,
      },
      ['slot', 'publishes', 'resubmittedTo'],
    ),
  ),
});
