import type { Condition } from './condition.js';
import type { IsoDate } from './facts/shared.js';
import type { Stage } from './package.js';
import type { Words } from './words.js';

/** What a unit can be filed as; each kind has its own declaration form and rule set. */
export const providerKinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Ways through the desks: by the county, by the Association's recommendation, and that of a reported change. */
export const filingRoutes = ['COUNTY', 'ASSOCIATION', 'CHANGE'] as const;
export type FilingRoute = (typeof filingRoutes)[number];

/** What a filed unit must report. */
export const reportedChanges = ['RENAME', 'SCOPE', 'MERGER', 'SPLIT', 'TRANSFER'] as const;
export type ReportedChange = (typeof reportedChanges)[number];

/** A document that goes with a reported change. */
export interface ChangeMaterial {
  id: string;
  changes: readonly ReportedChange[];
  required: boolean;
  /** Scopes of training that make it required of whoever takes one of them on; absent where none does. */
  requiredForScopes?: readonly string[];
  title: Words;
  /** Why it is asked for. */
  why: Words;
}

/** How a field of a form is filled in. Money is in yuan; a date-or-long-term may read 'long-term'. */
export const fieldTypes = [
  'text',
  'paragraph',
  'whole-number',
  'money',
  'date',
  'date-or-long-term',
  'yes-no',
  'choice',
  'choices',
  'scopes',
  'table',
  'documents',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A value that can be chosen. */
export interface FormOption {
  value: string;
  title: Words;
}

/** A field of a declaration form. */
export interface FormField {
  /** Dotted path into the facts; in a column of a table, into the row. */
  path: string;
  type: FieldType;
  title: Words;
  /** Marked on the form; what a submission may lack is for the rules to say. */
  required: boolean;
  unit?: Words;
  help?: Words;
  /** Drawn and asked for only where it holds. */
  shownIf?: Condition;
  /** Of a choice or choices. */
  options?: readonly FormOption[];
  /** Of a table: one per column. */
  columns?: readonly FormField[];
}

/** A part of a form under one heading. */
export interface FormSection {
  id: string;
  title: Words;
  shownIf?: Condition;
  fields: readonly FormField[];
}

/** A box at the end of the printed form in which an office gives its opinion and sets its seal. */
export interface FormOpinion {
  /** Stages of the routes whose decision is printed here; one of them is on the way of a filing. */
  stages: readonly string[];
  title: Words;
  /** What the office attests with its seal; null where the form prints nothing. */
  attests: Words | null;
}

/** A declaration form as data: the console draws it, the printed document follows it. */
export interface Form {
  title: Words;
  /** The rule set that judges what is filled in; its name is that of the facts. */
  ruleSet: string;
  sections: readonly FormSection[];
  opinions: readonly FormOpinion[];
}

/** What an institution can ask to train for: a level, and one of its directions where it has any. */
export interface TrainingScope {
  id: string;
  level: string;
  levelTitle: Words;
  /** Null where the level has no directions. */
  direction: Words | null;
  /** Why nobody can be trained for it yet; null where it is open. */
  closed: Words | null;
  /** Documents that must be attached by whoever asks for it. */
  materials: readonly string[];
}

/** Most institutions and bases that a place may recommend; 330000 is the province's mobile pool. */
export interface Cap {
  jurisdictionCode: string;
  /** As printed. */
  name: string;
  institutions: number;
  bases: number;
}

/** People a place is to train in a year; what a place inside another takes on is counted there as well. */
export interface Target {
  jurisdictionCode: string;
  year: number;
  people: number;
}

/** What the annual evaluation proposes; a person decides. */
export const proposals = ['KEEP', 'RECTIFY', 'REVOKE'] as const;
export type Proposal = (typeof proposals)[number];

/** A ground of revocation: rules of the annual evaluation which, failed together or each alone, propose it. */
export interface EvaluationGround {
  /** Code of the ground, e.g. 'PUNISHED'; null where failing never proposes more than `otherwise`. */
  ground: string | null;
  rules: readonly string[];
  /** `both`: all the rules must have failed, `either`: one is enough. */
  reading: 'both' | 'either';
  /** What a failure proposes where the reading is fulfilled. */
  then: Exclude<Proposal, 'KEEP'>;
  /** What a failure proposes where it is not, as when one of two has failed. */
  otherwise: Proposal;
}

/** Annual reports and the evaluation that rests on them. */
export interface AnnualCycle {
  /** Last day for the report, in the year after the one reported on. */
  reportDue: { month: number; day: number };
  /** Days left until the due day at which a provider without a report is reminded; negative after it. */
  reminders: readonly number[];
  /** Calendar days that a demand to rectify leaves. */
  rectifyWithinDays: number;
  grounds: readonly EvaluationGround[];
}

/** A programme in which institutions and bases are filed. */
export interface FilingProgramme {
  routes: Readonly<Record<FilingRoute, { stages: readonly Stage[] }>>;
  forms: Readonly<Record<ProviderKind, Form>>;
  scopes: readonly TrainingScope[];
  caps: readonly Cap[];
  targets: readonly Target[];
  /** First and last year of the targets; caps are on the total over them. */
  period: { from: number; until: number };
  /** Last day of the first batch, itself in; its month and day are those of every later year's. What comes after joins a later batch. */
  deadline: IsoDate;
  /** How long a unit stays barred after its filing was revoked, to the day. */
  ban: { years: number };
  /** Documents of reported changes; absent in versions that ask for none. */
  changeMaterials?: readonly ChangeMaterial[];
  annual: AnnualCycle;
}
