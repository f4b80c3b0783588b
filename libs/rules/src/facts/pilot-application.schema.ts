import type { Schema } from '../schema/schema.js';
import { catalogues, employments, roomUses, schoolTypes, staffRoles, titles } from './pilot-application.js';
import {
  choice,
  date,
  dateOrLongTerm,
  documents,
  fileSchemaOf,
  flag,
  line,
  list,
  object,
  people,
  text,
  year,
} from './schema-parts.js';

/** JSON Schema of the facts of a pilot application. Nothing is required: a draft shows what it shows. */
export const pilotApplicationFactsSchema: Schema = object({
  licence: object({ number: line(64), holder: line(128), validFrom: date, validUntil: dateOrLongTerm }),
  majors: list(
    object({
      name: line(64),
      code: line(16),
      catalogue: choice(catalogues),
      intakes: list(object({ year, students: people }), 20),
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
  rooms: list(object({ name: line(64), use: choice(roomUses), seatsTheory: people, seatsPractice: people }), 200),
  equipment: list(object({ line: { type: 'integer', minimum: 1, maximum: 999 }, quantity: people }, ['line']), 200),
  staff: list(object({ name: line(64), role: choice(staffRoles), fullTime: flag }), 500),
  office: object({ fixed: flag, address: line(200) }),
  narrative: object({
    trainingExperience: text(5000),
    teamStructure: text(5000),
    majorPlan: text(5000),
    headMobilises: text(5000),
  }),
  documents,
});

/** JSON Schema of the context: everything is required, since it comes from the records, not from the form. */
export const evaluationContextSchema: Schema = object(
  { schoolType: choice(schoolTypes), referenceYear: year, submittedOn: date },
  ['schoolType', 'referenceYear', 'submittedOn'],
);

/** JSON Schema of a file with facts and context, as the check command reads it. */
export const pilotApplicationFileSchema = fileSchemaOf(
  'Pilot application: facts with the context they are judged in',
  pilotApplicationFactsSchema,
  evaluationContextSchema,
);
