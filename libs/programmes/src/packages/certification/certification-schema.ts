import { roles } from '@shidian/contract/roles.js';
import { examComponents } from '@shidian/rules/certification-programme.js';
import { id, list, object, wordsSchema, type JsonSchema } from '../schema-parts.js';

const whole = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum });
const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const worth: JsonSchema = { enum: ['counts', 'review'] };

const level = object({
  id,
  title: wordsSchema,
  rank: whole(0, 20),
  code: { type: 'string', pattern: '^[A-Z0-9]{2}$' },
  closed: nullable(wordsSchema),
  issued: { type: 'boolean' },
  ruleSet: nullable(id),
  directionsAtLeast: whole(0, 20),
  components: { type: 'array', items: { enum: examComponents }, uniqueItems: true },
  practice: nullable(object({ baseMonths: whole(1, 60), internshipMonths: whole(1, 60) })),
  trainingHours: nullable(whole(1, 10_000)),
});

/** Schema of the block `certification` of package.yaml. */
export const certificationManifestSchema = object({
  enrolledBy: { enum: ['CERTIFYING_BODY', 'PILOT_SCHOOL'] },
  standing: nullable(object({ years: whole(1, 20) })),
  relatedMajors: nullable(
    object({
      names: { ...list({ type: 'string', minLength: 1 }), uniqueItems: true },
      stated: object({ yes: worth, no: worth }),
    }),
  ),
  levels: list(level),
  score: object(
    {
      min: whole(0, 1000),
      max: whole(1, 1000),
      decimals: whole(0, 3),
      pass: { type: 'number', minimum: 0, maximum: 1000 },
      parts: list(object({ id, title: wordsSchema, percent: whole(1, 100) })),
    },
    ['parts'],
  ),
  draw: nullable(
    object({
      modules: list(object({ id, title: wordsSchema, papers: whole(1, 1000) })),
      sharePercent: whole(1, 100),
      minutes: whole(1, 1440),
    }),
  ),
  certificate: object({
    title: wordsSchema,
    secondPersonAbove: whole(0, 1_000_000),
    revocationReasons: list(
      object({
        code: { type: 'string', pattern: '^[A-Z]+(_[A-Z]+)*$' },
        title: wordsSchema,
        actors: { ...list({ enum: roles }), uniqueItems: true },
      }),
    ),
  }),
});
