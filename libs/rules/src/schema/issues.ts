import type { Params } from '../words.js';

/** Codes of what can be wrong with facts, before any rule looks at them. */
export const issueCodes = [
  'type-object',
  'type-list',
  'type-text',
  'type-number',
  'type-boolean',
  'number-fraction',
  'number-too-small',
  'number-too-large',
  'text-empty',
  'text-too-long',
  'text-characters',
  'value-not-listed',
  'date-invalid',
  'list-too-long',
  'field-required',
  'field-unknown',
  'year-doubled',
  'year-outside',
  'line-doubled',
  'material-doubled',
  'dates-reversed',
  'date-after',
  'sum-differs',
  'part-exceeds',
  'value-doubled',
  'roster-differs',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A fault in the facts, at a field; a warning does not make them invalid. */
export interface FactsIssue {
  code: IssueCode;
  /** Dotted path, e.g. 'majors.0.intakes.2.students'; '' is the whole. */
  field: string;
  params: Params;
  severity: 'error' | 'warning';
}
