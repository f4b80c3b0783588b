import { factsKindNames } from '@shidian/rules/facts/kind-names.js';
import { proposals } from '@shidian/rules/filing-programme.js';
import { findingKinds } from '@shidian/rules/findings.js';
import { schoolTypes } from '@shidian/rules/facts/pilot-application.js';
import { certificationManifestSchema } from './certification/certification-schema.js';
import { filingManifestSchema } from './filing/filing-schema.js';
import { nodeDefinitions } from './node-schema.js';
import { count, date, id, list, object, routeSchema, wordsSchema } from './schema-parts.js';

const reasons = list(object({ code: id, rule: { anyOf: [id, { type: 'null' }] }, title: wordsSchema }));

/** Schema of package.yaml. */
export const manifestSchema = {
  ...object(
    {
      id,
      version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
      title: wordsSchema,
      source: wordsSchema,
      effective: object({ from: date, until: { anyOf: [date, { type: 'null' }] } }),
      printed: object({
        majors: object(Object.fromEntries(schoolTypes.map((type) => [type, count]))),
        equipment: count,
      }),
      route: routeSchema,
      filing: filingManifestSchema,
      certification: certificationManifestSchema,
      reasons: object({ rejection: reasons, return: reasons }),
    },
    ['printed', 'route', 'filing', 'certification'],
  ),
  // A programme without any route would take nothing in.
  anyOf: [{ required: ['route', 'printed'] }, { required: ['filing'] }],
};

/** Schema of a file below rules/. */
export const ruleSetSchema = {
  ...object(
    {
      facts: { enum: factsKindNames },
      combine: { const: 'any' },
      rules: list(
        object(
          {
            id,
            clause: { type: 'string', minLength: 1 },
            kind: { enum: findingKinds },
            title: wordsSchema,
            hint: wordsSchema,
            always: { const: true },
            when: { $ref: '#/$defs/node' },
          },
          ['always'],
        ),
      ),
    },
    ['combine'],
  ),
  $defs: nodeDefinitions,
};

const admitting = { anyOf: [id, { type: 'null' }] };
const scalar = { type: ['string', 'number', 'boolean', 'null', 'object', 'array'] };

/** Schema of a file below examples/. */
export const examplesSchema = object({
  base: {
    type: 'object',
    properties: {
      facts: { type: 'object' },
      context: { type: 'object' },
      outcome: { type: 'string' },
      proposal: { enum: proposals },
      admittedBy: admitting,
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
      proposal: { enum: proposals },
      admittedBy: admitting,
      findings: { type: 'object', additionalProperties: { type: 'string' } },
      reason: { type: 'object', additionalProperties: { type: 'string' } },
      missing: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      change: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
    required: ['name', 'outcome'],
    additionalProperties: false,
  }),
});
