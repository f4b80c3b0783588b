import type { DegreeLevel } from './facts/candidate-eligibility.js';
import type { Words } from './words.js';

/** One test on a field of a list entry; a field that is not shown makes the test unknown, never false. */
export type Test = { field: string; is: string | number | boolean } | { field: string; in: readonly string[] };

/** Tree whose parts must all be met. */
export interface AllOf {
  kind: 'all-of';
  nodes: readonly Node[];
}

/** Tree of which one part suffices. */
export interface OneOf {
  kind: 'one-of';
  nodes: readonly Node[];
}

/** One and the same entry of a list must meet the inner tree; paths inside are relative to the entry. */
export interface Some {
  kind: 'some';
  list: string;
  meets: Node;
}

/** Each entry of a list must meet the inner tree. */
export interface Every {
  kind: 'every';
  list: string;
  meets: Node;
}

/** At least `min` entries of a list pass the tests. */
export interface AtLeast {
  kind: 'at-least';
  list: string;
  where?: readonly Test[];
  min: number;
  noun: Words;
}

/** At least `percent` of the entries of a list pass the tests: 100 · part ≥ percent · whole, on whole numbers. */
export interface ShareOf {
  kind: 'share-of';
  list: string;
  where: readonly Test[];
  percent: number;
  noun: Words;
}

/** Each of the `years` years before the context's reference year has an entry of at least `min`. */
export interface EachYear {
  kind: 'each-year';
  list: string;
  year: string;
  value: string;
  years: number;
  min: number;
}

/** The name stands on the package's list of majors for the applicant's school type. */
export interface ListedName {
  kind: 'listed-name';
  path: string;
  /** A name at most this many edits from a printed one goes to the reviewer; 0 switches that off. */
  nearMiss: number;
}

/** The field holds one of the `met` values; a `review` value goes to the reviewer. */
export interface OneIn {
  kind: 'one-in';
  path: string;
  met: readonly string[];
  review?: readonly string[];
}

/** The submission date lies between two dates, both days in; `until` may read 'long-term'. */
export interface DateValid {
  kind: 'date-valid';
  from?: string;
  until: string;
}

/** A document is uploaded for a material row of the package. */
export interface DocumentPresent {
  kind: 'document';
  material: string;
}

/** The fact is stated at all. */
export interface Shown {
  kind: 'shown';
  path: string;
}

/** The fact is stated and true. */
export interface IsTrue {
  kind: 'is-true';
  path: string;
  noun: Words;
}

/** Two duties are held by different people; one person holding both goes to the reviewer. */
export interface DifferentPeople {
  kind: 'different-people';
  list: string;
  name: string;
  first: readonly Test[];
  second: readonly Test[];
}

/**
 * Rooms seat at least `min` people for theory and for practice at once.
 * `combine: sum` adds the rooms of a use, `largest` takes the largest room alone.
 * Where the figures are reached only by counting one room for both uses, the reviewer decides.
 */
export interface Seats {
  kind: 'seats';
  list: string;
  min: number;
  combine: 'sum' | 'largest';
}

/** The stated quantities reach the package's equipment list line by line. */
export interface Equipment {
  kind: 'equipment';
  list: string;
}

/** Only where the fact at `path` is one of the values, or the list there has one of them, must the inner tree be met. */
export interface IfAny {
  kind: 'if-any';
  path: string;
  in: readonly string[];
  then: Node;
}

/** Each entry of a list is a scope of training of the package; a closed one goes to the reviewer. */
export interface ListedScopes {
  kind: 'listed-scopes';
  list: string;
}

/**
 * One count is at least `percent` % of another, on whole numbers: 100 · part ≥ percent · whole.
 * `nobody`: what it means that the whole is zero, which is neither above nor below.
 */
export interface RateAtLeast {
  kind: 'rate-at-least';
  part: string;
  whole: string;
  percent: number;
  nobody: 'met' | 'review';
  noun: Words;
}

/** A list of records is shown and empty; `on` names the field with the day of a record. */
export interface NoEntries {
  kind: 'no-entries';
  list: string;
  on: string;
  noun: Words;
}

/** Handed in by the due day, that day in. Not handed in, it is awaited until then, and overdue after. */
export interface OnTime {
  kind: 'on-time';
  on: string;
  due: string;
  /** What handing in after the due day comes to: all the same it `counts`, or it `fails`. */
  late: 'counts' | 'fails';
}

/** Judged by a person on the named claims and documents; the machine only sees whether they are there. */
export interface Judged {
  kind: 'judged';
  claims?: readonly string[];
  documents?: readonly string[];
}

/**
 * So many years of work in the occupation, to the same day of the calendar; the first day is not counted, a day on which work
 * goes on is. At any time in the past, before or after graduation.
 */
export interface YearsOfWork {
  kind: 'years-of-work';
  years: number;
  /** One spell without a break, whatever the employers; otherwise its parts are added up. */
  unbroken: boolean;
  /** Days that may lie between two employments of one spell. */
  gapDays: number;
  /** Only what comes after the certificate of this level counts. */
  since?: string;
  /** Of them so many years in middle or senior management, within the same spell. */
  management?: { years: number; parts: 'added' | 'unbroken' };
}

/** A certificate of this level is held. */
export interface PriorCertificateHeld {
  kind: 'prior-certificate';
  level: string;
}

/** Formal training for this level was completed in its standard hours, with a completion certificate. */
export interface CompletedTraining {
  kind: 'completed-training';
  level: string;
}

/** A finished degree of one of these levels, in a related or an unrelated major. */
export interface Degree {
  kind: 'degree';
  levels: readonly DegreeLevel[];
  related: 'yes' | 'no' | 'any';
}

/** A student for one of these degrees, recommended by the school. */
export interface StudentRecommended {
  kind: 'student-recommended';
  levels: readonly DegreeLevel[];
  related: 'yes' | 'any';
}

/** Says of a degree that no condition names it: not met where the highest related degree is one of these. For advice. */
export interface DegreeNamed {
  kind: 'degree-named';
  unnamed: readonly DegreeLevel[];
}

/** The level can be asked for: the package does not say that it is closed. */
export interface LevelOpen {
  kind: 'level-open';
  level: string;
}

/** The enrolling school's standing as a pilot school holds on the day it was looked up. */
export interface SchoolStanding {
  kind: 'school-standing';
}

/** The closed set of node kinds: a package cannot bring code. */
export type Node =
  | AllOf
  | OneOf
  | Some
  | Every
  | AtLeast
  | ShareOf
  | EachYear
  | ListedName
  | OneIn
  | DateValid
  | DocumentPresent
  | Shown
  | IsTrue
  | DifferentPeople
  | Seats
  | Equipment
  | IfAny
  | ListedScopes
  | RateAtLeast
  | NoEntries
  | OnTime
  | YearsOfWork
  | PriorCertificateHeld
  | CompletedTraining
  | Degree
  | StudentRecommended
  | DegreeNamed
  | LevelOpen
  | SchoolStanding
  | Judged;
