import type { ProviderKind } from '../filing-programme.js';
import type { IsoDate } from './shared.js';

/** Figures of an annual report (annex 2, art. 8): counts of people or sessions, revenue in whole yuan; never a rate. */
export interface ReportFigures {
  trained?: number;
  /** People who did practice. */
  practised?: number;
  sessions?: number;
  /** Learners who answered, and those of them who were satisfied. */
  responses?: number;
  satisfied?: number;
  /** Learners who sat the exam, and those of them who passed. */
  examined?: number;
  passed?: number;
  revenue?: number;
}

/** A report as it stands; null where none was submitted. */
export interface ReportFacts extends ReportFigures {
  submittedOn?: IsoDate | null;
  dueOn?: IsoDate;
}

/** A punishment by law enforcement. */
export interface Punishment {
  on: IsoDate;
  source: string;
}

/** Something found out on a day. */
export interface Incident {
  on: IsoDate;
  text: string;
}

/**
 * What is on record of one filed provider for one year; put together from the records, not filled in.
 * An empty list says that nothing is recorded, an absent one that nobody has looked.
 */
export interface AnnualEvaluationFacts {
  providerKind?: ProviderKind;
  report?: ReportFacts;
  punishments?: Punishment[];
  conditionsLost?: Incident[];
  falseMaterial?: Incident[];
}

/** What the evaluation is made for: the year reported on, and the day on which it is made. */
export interface AnnualEvaluationContext {
  year: number;
  evaluatedOn: IsoDate;
}
