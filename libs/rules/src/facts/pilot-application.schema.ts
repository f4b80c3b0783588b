import type { Schema } from '../schema/schema.js';
import { catalogues, employments, roomUses, schoolTypes, staffRoles, titles } from './pilot-application.js';

// Control characters and lone surrogates cannot be stored or shown; prose may hold tabs and line ends.
const plain = '^[^\\p{Cc}\\p{Cs}]*$';
const prose = '^(?:[^\\p{Cc}\\p{Cs}]|[\\t\\n\\r])*$';

const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});
const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems });
const line = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: plain });
const key = (maxLength: number): Schema => ({ type: 'string', minLength: 1, maxLength, pattern: plain });
const text = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: prose });
const choice = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
const count = (maximum: number): Schema => ({ type: 'integer', minimum: 0, maximum });
const year: Schema = { type: 'integer', minimum: 1949, maximum: 2999 };
const date: Schema = { type: 'string', format: 'date' };
const flag: Schema = { type: 'boolean' };

/** JSON Schema of the facts of a pilot application. Nothing is required: a draft shows what it shows. */
export const pilotApplicationFactsSchema: Schema = object({
  licence: object({
    number: line(64),
    holder: line(128),
    validFrom: date,
    validUntil: { anyOf: [date, choice(['long-term'])] },
  }),
  majors: list(
    object({
      name: line(64),
      code: line(16),
      catalogue: choice(catalogues),
      intakes: list(object({ year, students: count(1_000_000) }), 20),
    }),
    50,
  ),
  team: list(
    object({
      name: line(64),
      employment: choice(employments),
      title: choice(titles),
      dualQualified: flag,
      industryExpert: flag,
    }),
    2000,
  ),
  majorHead: object({ name: line(64), title: choice(titles) }),
  rooms: list(
    object({ name: line(64), use: choice(roomUses), seatsTheory: count(1_000_000), seatsPractice: count(1_000_000) }),
    200,
  ),
  equipment: list(
    object({ line: { type: 'integer', minimum: 1, maximum: 999 }, quantity: count(1_000_000) }, ['line']),
    200,
  ),
  staff: list(object({ name: line(64), role: choice(staffRoles), fullTime: flag }), 500),
  office: object({ fixed: flag, address: line(200) }),
  narrative: object({
    trainingExperience: text(5000),
    teamStructure: text(5000),
    majorPlan: text(5000),
    headMobilises: text(5000),
  }),
  documents: list(
    object(
      {
        material: key(64),
        files: list(
          object(
            {
              fileId: key(64),
              name: key(255),
              sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
              size: count(1e9),
            },
            ['fileId', 'name', 'sha256', 'size'],
          ),
          50,
        ),
      },
      ['material', 'files'],
    ),
    100,
  ),
});

/** JSON Schema of the context: everything is required, since it comes from the records, not from the form. */
export const evaluationContextSchema: Schema = object(
  { schoolType: choice(schoolTypes), referenceYear: year, submittedOn: date },
  ['schoolType', 'referenceYear', 'submittedOn'],
);

/** JSON Schema of a file with facts and context, as the check command reads it. */
export const pilotApplicationFileSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Pilot application: facts with the context they are judged in',
  ...object({ ...pilotApplicationFactsSchema.properties, context: evaluationContextSchema }, ['context']),
};
