import type { Schema } from '../schema/schema.js';
import { baseCategories, baseTypes, directions, registrationKinds, tenures, unitNatures } from './filing.js';
import {
  choice,
  date,
  dateOrLongTerm,
  documents,
  fileSchemaOf,
  flag,
  key,
  line,
  list,
  object,
  people,
  text,
  yuan,
} from './schema-parts.js';
import { employments, titles } from './shared.js';

const common: Record<string, Schema> = {
  contact: object({ name: line(64), phone: line(32), fax: line(32) }),
  registration: object({ kind: choice(registrationKinds), number: line(64), validUntil: dateOrLongTerm }),
  venue: object({ tenure: choice(tenures), address: line(200), area: people, leaseUntil: date }),
  funding: text(5000),
  experience: text(5000),
  recruitment: text(5000),
  equipment: text(5000),
  management: text(5000),
  commitments: object({ provincialPlan: flag, syllabus: flag }),
  documents,
};

/** JSON Schema of what an institution declares. Nothing is required: a draft shows what it shows. */
export const institutionFilingFactsSchema: Schema = object({
  unit: object({ name: line(128), nature: choice(unitNatures), address: line(200), legalRepresentative: line(64) }),
  foundedOn: date,
  staff: object({
    total: people,
    teachersFullTime: people,
    teachersPartTime: people,
    managers: people,
    others: people,
  }),
  capacity: people,
  scopes: list(key(64), 50),
  trainingLicence: object({ authority: line(128), number: line(64), validUntil: dateOrLongTerm }),
  lastYear: object({ trained: people, sessions: people }),
  teachers: list(
    object({ name: line(64), employment: choice(employments), title: choice(titles), subjects: line(200) }),
    2000,
  ),
  ...common,
});

/** JSON Schema of what a base declares. */
export const baseFilingFactsSchema: Schema = object({
  baseType: choice(baseTypes),
  unit: object({ name: line(128), address: line(200), legalRepresentative: line(64) }),
  website: line(200),
  employees: people,
  revenueLastYear: yuan,
  category: choice(baseCategories),
  park: object({
    name: line(128),
    address: line(200),
    operator: line(128),
    legalRepresentative: line(64),
    tenants: people,
    revenueLastYear: yuan,
  }),
  directions: list(choice(directions), 10),
  posts: list(object({ name: line(64), seats: people, tutor: line(64), tutorFullTime: flag }), 200),
  profile: text(5000),
  ...common,
});

/** JSON Schema of what is known beside a filing's form. */
export const filingContextSchema: Schema = object({ submittedOn: date }, ['submittedOn']);

/** JSON Schema of a file with an institution's facts and context. */
export const institutionFilingFileSchema = fileSchemaOf(
  'Filing of a training institution: facts with the context they are judged in',
  institutionFilingFactsSchema,
  filingContextSchema,
);

/** JSON Schema of a file with a base's facts and context. */
export const baseFilingFileSchema = fileSchemaOf(
  'Filing of a practice base: facts with the context they are judged in',
  baseFilingFactsSchema,
  filingContextSchema,
);
