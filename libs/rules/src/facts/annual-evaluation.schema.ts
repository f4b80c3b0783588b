import type { Schema } from '../schema/schema.js';
import { providerKinds } from '../filing-programme.js';
import { choice, date, fileSchemaOf, key, list, object, people, text, year, yuan } from './schema-parts.js';

const figures = {
  trained: people,
  practised: people,
  sessions: people,
  responses: people,
  satisfied: people,
  examined: people,
  passed: people,
  revenue: yuan,
};

/** JSON Schema of the figures of a report, as its form holds them. */
export const reportFiguresSchema: Schema = object(figures);

const incident = object({ on: date, text: text(2000) }, ['on', 'text']);

/** JSON Schema of what is on record of one provider for one year. */
export const annualEvaluationFactsSchema: Schema = object({
  providerKind: choice(providerKinds),
  report: object({ submittedOn: { anyOf: [date, { type: 'null' }] }, dueOn: date, ...figures }),
  punishments: list(object({ on: date, source: key(200) }, ['on', 'source']), 1000),
  conditionsLost: list(incident, 1000),
  falseMaterial: list(incident, 1000),
});

/** JSON Schema of what an evaluation is made for. */
export const annualEvaluationContextSchema: Schema = object({ year, evaluatedOn: date }, ['year', 'evaluatedOn']);

/** JSON Schema of a file with the facts of one provider and the context. */
export const annualEvaluationFileSchema = fileSchemaOf(
  'Annual evaluation of a provider: what is on record, with the context it is judged in',
  annualEvaluationFactsSchema,
  annualEvaluationContextSchema,
);
