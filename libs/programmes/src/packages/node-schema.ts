import { degreeLevels } from '@shidian/rules/facts/candidate-eligibility.js';
import type { Node } from '@shidian/rules/nodes.js';
import { wordsSchema, type JsonSchema } from './schema-parts.js';

const text: JsonSchema = { type: 'string', minLength: 1 };
const texts: JsonSchema = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const whole = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum });

const degrees: JsonSchema = { type: 'array', items: { enum: degreeLevels }, minItems: 1, uniqueItems: true };
const node: JsonSchema = { $ref: '#/$defs/node' };
const nodes: JsonSchema = { type: 'array', items: node, minItems: 1 };
const tests: JsonSchema = { type: 'array', items: { $ref: '#/$defs/test' }, minItems: 1 };

const kind = (name: string, properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties: { kind: { const: name }, ...properties },
  required: ['kind', ...Object.keys(properties).filter((property) => !optional.includes(property))],
  additionalProperties: false,
});

// One entry per kind of the engine: a kind without its schema fails the type check.
const kinds = {
  'all-of': kind('all-of', { nodes }),
  'one-of': kind('one-of', { nodes }),
  some: kind('some', { list: text, meets: node }),
  every: kind('every', { list: text, meets: node }),
  'at-least': kind('at-least', { list: text, where: tests, min: whole(1, 1_000_000), noun: wordsSchema }, ['where']),
  'share-of': kind('share-of', { list: text, where: tests, percent: whole(1, 100), noun: wordsSchema }),
  'each-year': kind('each-year', {
    list: text,
    year: text,
    value: text,
    years: whole(1, 20),
    min: whole(0, 1_000_000),
  }),
  'listed-name': kind('listed-name', { path: text, nearMiss: whole(0, 3) }),
  'one-in': kind('one-in', { path: text, met: texts, review: texts }, ['review']),
  'date-valid': kind('date-valid', { from: text, until: text }, ['from']),
  document: kind('document', { material: text }),
  shown: kind('shown', { path: text }),
  'is-true': kind('is-true', { path: text, noun: wordsSchema }),
  'different-people': kind('different-people', { list: text, name: text, first: tests, second: tests }),
  seats: kind('seats', { list: text, min: whole(1, 1_000_000), combine: { enum: ['sum', 'largest'] } }),
  equipment: kind('equipment', { list: text }),
  'if-any': kind('if-any', { path: text, in: texts, then: node }),
  'listed-scopes': kind('listed-scopes', { list: text }),
  'rate-at-least': kind('rate-at-least', {
    part: text,
    whole: text,
    percent: whole(1, 100),
    nobody: { enum: ['met', 'review'] },
    noun: wordsSchema,
  }),
  'no-entries': kind('no-entries', { list: text, on: text, noun: wordsSchema }),
  'on-time': kind('on-time', { on: text, due: text, late: { enum: ['counts', 'fails'] } }),
  'years-of-work': kind(
    'years-of-work',
    {
      years: whole(1, 60),
      unbroken: { type: 'boolean' },
      gapDays: whole(0, 366),
      since: text,
      management: {
        type: 'object',
        properties: { years: whole(1, 60), parts: { enum: ['added', 'unbroken'] } },
        required: ['years', 'parts'],
        additionalProperties: false,
      },
    },
    ['since', 'management'],
  ),
  'prior-certificate': kind('prior-certificate', { level: text }),
  'completed-training': kind('completed-training', { level: text }),
  degree: kind('degree', { levels: degrees, related: { enum: ['yes', 'no', 'any'] } }),
  'student-recommended': kind('student-recommended', { levels: degrees, related: { enum: ['yes', 'any'] } }),
  'degree-named': kind('degree-named', { unnamed: degrees }),
  'level-open': kind('level-open', { level: text }),
  'school-standing': kind('school-standing', {}),
  judged: kind('judged', { claims: texts, documents: texts }, ['claims', 'documents']),
} as const satisfies Record<Node['kind'], JsonSchema>;

/** Definitions that rule schemas refer to. */
export const nodeDefinitions: JsonSchema = {
  node: {
    type: 'object',
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: Object.values(kinds),
  },
  test: {
    type: 'object',
    properties: { field: text, is: { type: ['string', 'integer', 'boolean'] }, in: texts },
    required: ['field'],
    additionalProperties: false,
    oneOf: [{ required: ['is'] }, { required: ['in'] }],
  },
};
