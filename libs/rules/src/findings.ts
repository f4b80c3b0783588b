import type { ChangeCode, QuantityCode, ReasonCode } from './codes.js';
import type { Params, Words } from './words.js';

/** What the rules say about an application as a whole. */
export const outcomes = ['ELIGIBLE', 'INELIGIBLE', 'NEEDS_REVIEW', 'INCOMPLETE'] as const;
export type Outcome = (typeof outcomes)[number];

/** DECIDED by figures, JUDGED by a reviewer, ADVISORY: shown but without effect on the outcome. */
export const findingKinds = ['DECIDED', 'JUDGED', 'ADVISORY'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** MISSING: a fact is not shown, which is never the same as not met. */
export const findingResults = ['MET', 'NOT_MET', 'NEEDS_REVIEW', 'MISSING'] as const;
export type FindingResult = (typeof findingResults)[number];

/** A reviewer's answer to a rule that is open. */
export type Judgement = 'MET' | 'NOT_MET';

/** What a figure counts. */
export const units = ['people', 'percent', 'students', 'seats', 'items', 'date', 'text', 'years', 'hours'] as const;
export type Unit = (typeof units)[number];

/** A figure with its words: `value` of `of`, worded by code and params. */
export interface Quantity {
  unit: Unit;
  /** Null where the figure is a date or a text (then in `params`). */
  value: number | null;
  /** The whole of which `value` is a part; null where there is none. */
  of: number | null;
  code: QuantityCode;
  params: Params;
}

/** Why a finding is as it is. */
export interface Reason {
  code: ReasonCode;
  params: Params;
}

/**
 * A change that would meet the rule. Changes with the same `option` belong together;
 * different options are alternatives, each the least of its sort.
 */
export interface Change {
  option: number;
  code: ChangeCode;
  params: Params;
}

/** One rule's answer. Plain JSON. */
export interface Finding {
  rule: string;
  clause: string;
  kind: FindingKind;
  result: FindingResult;
  title: Words;
  /** What the clause asks. */
  required: Quantity | null;
  /** What the facts show. */
  actual: Quantity | null;
  /** Facts the finding rests on, e.g. 'team', 'majors.0.intakes', 'documents.school-licence'. */
  paths: readonly string[];
  /** Facts that are not shown and without which the rule stays open. */
  missing: readonly string[];
  reason: Reason | null;
  leastChange: readonly Change[];
  /** The reviewer's answer where it settled this finding. */
  judgement: Judgement | null;
  /** True where the rule is one of several of which one suffices; absent elsewhere. */
  alternative?: true;
}

/** The answer of a rule set to one application: every finding, always. */
export interface Evaluation {
  outcome: Outcome;
  findings: Finding[];
  package: { id: string; version: string };
  ruleSet: string;
}
