import type { ChangeCode, QuantityCode } from './codes.js';
import type { SeenContext } from './facts/any.js';
import type { FindingResult, Quantity, Reason, Unit } from './findings.js';
import type { Params } from './words.js';

/** One step of a change; the steps of an option are done together. */
export interface Step {
  code: ChangeCode;
  params: Params;
}

/** What a node says about its subject. */
export interface Verdict {
  result: FindingResult;
  required: Quantity | null;
  actual: Quantity | null;
  paths: readonly string[];
  missing: readonly string[];
  reason: Reason | null;
  /** Alternatives, each a list of steps; empty unless the result is NOT_MET. */
  options: readonly (readonly Step[])[];
  /** How far from met, in units of the figure; decides which entry of a list is nearest. */
  shortfall: number;
}

/** What every node can look at beside its own subject. */
export interface Scope {
  facts: unknown;
  context: SeenContext;
}

/** A compiled node. `prefix` is the subject's path, '' at the root. */
export interface Check {
  (subject: unknown, prefix: string, scope: Scope): Verdict;
  /** Says that the node is met without building a verdict; only where that is much cheaper. */
  holds?(subject: unknown): boolean;
}

export const nothing: readonly never[] = Object.freeze([]);

/** A figure with its words. */
export const quantity = (
  code: QuantityCode,
  unit: Unit,
  value: number | null,
  params: Params = {},
  of: number | null = null,
): Quantity => ({ unit, value, of, code, params });

/** Makes a value again only when what it is made from differs from the last time. */
export function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/** A met verdict. */
export const met = (required: Quantity | null, actual: Quantity | null, paths: readonly string[]): Verdict => ({
  result: 'MET',
  required,
  actual,
  paths,
  missing: nothing,
  reason: null,
  options: nothing,
  shortfall: 0,
});

/** A failed verdict with its least changes. */
export const notMet = (
  required: Quantity | null,
  actual: Quantity | null,
  paths: readonly string[],
  reason: Reason,
  options: Verdict['options'],
  shortfall: number,
): Verdict => ({ result: 'NOT_MET', required, actual, paths, missing: nothing, reason, options, shortfall });

/** A verdict that only a person can settle. */
export const forReviewer = (
  required: Quantity | null,
  actual: Quantity | null,
  paths: readonly string[],
  reason: Reason,
): Verdict => ({
  result: 'NEEDS_REVIEW',
  required,
  actual,
  paths,
  missing: nothing,
  reason,
  options: nothing,
  shortfall: 0,
});

/** A verdict that stays open until facts are shown. */
export const notShown = (
  required: Quantity | null,
  actual: Quantity | null,
  paths: readonly string[],
  missing: readonly string[],
  reason: Reason = { code: 'facts.missing', params: { count: missing.length } },
): Verdict => ({ result: 'MISSING', required, actual, paths, missing, reason, options: nothing, shortfall: 0 });
