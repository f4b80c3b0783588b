import type { Schema } from '../schema/schema.js';
import { degreeLevels, positions, relations } from './candidate-eligibility.js';
import { schoolTypes } from './pilot-application.js';
import { choice, count, date, fileSchemaOf, flag, key, line, list, object } from './schema-parts.js';

const dateOrOngoing: Schema = { anyOf: [date, choice(['ongoing'])] };

const certificates = list(object({ level: key(64), issuedOn: date, number: line(64) }), 50);
const trainings = list(
  object({ level: key(64), hours: count(10_000), completedOn: date, certificateNumber: line(64) }),
  50,
);

/** JSON Schema of what is known of a candidate. Nothing is required: what is absent is not shown. */
export const candidateFactsSchema: Schema = object({
  work: list(object({ from: date, until: dateOrOngoing, employer: line(128), position: choice(positions) }), 100),
  certificates,
  trainings,
  degrees: list(
    object({ level: choice(degreeLevels), major: line(64), related: choice(relations), graduatedOn: date }),
    20,
  ),
  student: object({
    enrolled: flag,
    level: choice(degreeLevels),
    school: line(128),
    major: line(64),
    related: choice(relations),
    recommended: flag,
  }),
  recorded: object({
    certificates,
    trainings,
    standing: object({ approved: flag, from: date, until: date, on: date }),
  }),
});

/** JSON Schema of what a candidate is decided in. */
export const candidateContextSchema: Schema = object({ decidedOn: date, schoolType: choice(schoolTypes) }, [
  'decidedOn',
]);

/** JSON Schema of a file with the facts of one candidate and the context. */
export const candidateFileSchema = fileSchemaOf(
  'Eligibility of a candidate: what is known, with the day as of which it is decided',
  candidateFactsSchema,
  candidateContextSchema,
);
