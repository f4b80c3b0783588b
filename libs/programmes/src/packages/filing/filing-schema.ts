import { revocationGrounds } from '@shidian/contract/providers.js';
import { fieldTypes, filingRoutes, proposals } from '@shidian/rules/filing-programme.js';
import { count, date, id, list, object, routeSchema, wordsSchema, type JsonSchema } from '../schema-parts.js';

const whole = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum });
const text: JsonSchema = { type: 'string', minLength: 1 };
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const year = whole(2000, 2100);

/** Schema of the block `filing` of package.yaml. */
export const filingManifestSchema = object({
  routes: object(Object.fromEntries(filingRoutes.map((route) => [route, routeSchema]))),
  deadline: date,
  period: object({ from: year, until: year }),
  ban: object({ years: whole(1, 50) }),
  annual: object({
    reportDue: object({ month: whole(1, 12), day: whole(1, 31) }),
    reminders: { type: 'array', items: whole(-365, 365), uniqueItems: true },
    rectifyWithinDays: whole(1, 730),
    grounds: list(
      object({
        ground: nullable({ enum: revocationGrounds }),
        rules: { ...list(id), uniqueItems: true },
        reading: { enum: ['both', 'either'] },
        then: { enum: ['RECTIFY', 'REVOKE'] },
        otherwise: { enum: proposals },
      }),
    ),
  }),
  misprints: {
    type: 'array',
    items: object({
      file: { enum: ['quotas.csv', 'targets.csv'] },
      code: text,
      column: text,
      printed: count,
      computed: count,
    }),
  },
});

const condition = object({ path: text, in: { ...list(text), uniqueItems: true } });
const field = object(
  {
    path: text,
    type: { enum: fieldTypes },
    title: wordsSchema,
    required: { type: 'boolean' },
    unit: wordsSchema,
    help: wordsSchema,
    shownIf: condition,
    options: list(object({ value: text, title: wordsSchema })),
    columns: list({ $ref: '#/$defs/field' }),
  },
  ['unit', 'help', 'shownIf', 'options', 'columns'],
);

/** Schema of a file below forms/. */
export const formSchema = {
  ...object({
    title: wordsSchema,
    ruleSet: id,
    sections: list(object({ id, title: wordsSchema, shownIf: condition, fields: list(field) }, ['shownIf'])),
    opinions: {
      type: 'array',
      items: object({ stages: list(id), title: wordsSchema, attests: nullable(wordsSchema) }),
    },
  }),
  $defs: { field },
};
