import { roles } from '@shidian/contract/roles.js';
import { factsKindNames } from '@shidian/rules/facts/kind-names.js';
import { findingKinds } from '@shidian/rules/findings.js';
import { schoolTypes } from '@shidian/rules/facts/pilot-application.js';
import { nodeDefinitions, wordsSchema } from './node-schema.js';

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const ids = { type: 'array', items: id, uniqueItems: true };
const date = { type: 'string', format: 'date' };
const count = { type: 'integer', minimum: 0 };

const object = (properties: Record<string, unknown>): Record<string, unknown> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: unknown): Record<string, unknown> => ({ type: 'array', items, minItems: 1 });

const reasons = list(object({ code: id, rule: { anyOf: [id, { type: 'null' }] }, title: wordsSchema }));

/** Schema of package.yaml. */
export const manifestSchema = object({
  id,
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
  title: wordsSchema,
  source: wordsSchema,
  effective: object({ from: date, until: { anyOf: [date, { type: 'null' }] } }),
  printed: object({ majors: object(Object.fromEntries(schoolTypes.map((type) => [type, count]))), equipment: count }),
  route: object({
    stages: list(
      object({
        id,
        title: wordsSchema,
        role: { enum: roles },
        level: { enum: ['certifying-body', 'county', 'city', 'province'] },
        actions: { type: 'array', items: { enum: ['pass', 'return', 'reject'] }, minItems: 1, uniqueItems: true },
        jointSignOff: ids,
        dueWorkingDays: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
      }),
    ),
  }),
  reasons: object({ rejection: reasons, return: reasons }),
});

/** Schema of a file below rules/. */
export const ruleSetSchema = {
  ...object({
    facts: { enum: factsKindNames },
    rules: list(
      object({
        id,
        clause: { type: 'string', minLength: 1 },
        kind: { enum: findingKinds },
        title: wordsSchema,
        hint: wordsSchema,
        when: { $ref: '#/$defs/node' },
      }),
    ),
  }),
  $defs: nodeDefinitions,
};

const scalar = { type: ['string', 'number', 'boolean', 'null', 'object', 'array'] };

/** Schema of a file below examples/. */
export const examplesSchema = object({
  base: {
    type: 'object',
    properties: {
      facts: { type: 'object' },
      context: { type: 'object' },
      outcome: { type: 'string' },
      findings: { type: 'object', additionalProperties: { type: 'string' } },
    },
    required: ['facts', 'context', 'outcome', 'findings'],
    additionalProperties: false,
  },
  examples: list({
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1 },
      set: { type: 'object', additionalProperties: scalar },
      judgements: { type: 'object', additionalProperties: { enum: ['MET', 'NOT_MET'] } },
      outcome: { type: 'string' },
      findings: { type: 'object', additionalProperties: { type: 'string' } },
      reason: { type: 'object', additionalProperties: { type: 'string' } },
      missing: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      change: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
    required: ['name', 'outcome'],
    additionalProperties: false,
  }),
});
