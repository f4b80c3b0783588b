import type { ContextOf, FactsOf } from './facts/any.js';
import type { FactsKindName } from './facts/kind-names.js';
import type { Change, Evaluation, Finding, FindingResult, Judgement, Outcome } from './findings.js';
import type { PackageContent, Rule } from './package.js';
import { compileNode } from './compile-node.js';
import { collectGuards } from './guards.js';
import { any } from './nodes/logic.js';
import { nothing, type Check, type Scope, type Verdict } from './verdict.js';

interface CompiledRule {
  rule: Rule;
  /** One of several of which one suffices. */
  alternative: boolean;
  check: Check;
}

/** A rule set ready to run: compile once per package version, keep, and evaluate many times. */
export interface CompiledRuleSet<K extends FactsKindName = FactsKindName> {
  readonly package: { readonly id: string; readonly version: string };
  readonly ruleSet: string;
  /** Kind of facts the rules are written for. */
  readonly facts: K;
  readonly rules: readonly CompiledRule[];
}

/** A reviewer's answers by rule id. */
export type Judgements = Readonly<Record<string, Judgement>>;

/** Compiles a rule set of a package into closures. Throws where the package has no such rule set. */
export function compile(content: PackageContent, ruleSet = 'pilot-application'): CompiledRuleSet {
  const set = Object.hasOwn(content.ruleSets, ruleSet) ? content.ruleSets[ruleSet] : undefined;
  if (set === undefined) throw new Error(`package ${content.id} ${content.version} has no rule set ${ruleSet}`);
  const guards = collectGuards(set.rules);
  return {
    package: { id: content.id, version: content.version },
    ruleSet,
    facts: set.facts,
    rules: set.rules.map((rule) => ({
      rule,
      alternative: set.combine === 'any' && rule.always !== true && rule.kind !== 'ADVISORY',
      check: compileNode(rule.when, content, guards),
    })),
  };
}

const numbered = (options: Verdict['options']): readonly Change[] =>
  options.length === 0
    ? nothing
    : options.flatMap((steps, index) =>
        steps.map((step) => ({ option: index + 1, code: step.code, params: step.params })),
      );

function findingOf({ rule, alternative }: CompiledRule, verdict: Verdict, judgements: Judgements | undefined): Finding {
  // A person settles what is open for a person, and nothing else: neither a figure nor a missing fact.
  const judgement =
    verdict.result === 'NEEDS_REVIEW' && judgements !== undefined && Object.hasOwn(judgements, rule.id)
      ? (judgements[rule.id] ?? null)
      : null;
  const finding: Finding = {
    rule: rule.id,
    clause: rule.clause,
    kind: rule.kind,
    result: judgement ?? verdict.result,
    title: rule.title,
    required: verdict.required,
    actual: verdict.actual,
    paths: verdict.paths,
    missing: verdict.missing,
    reason: verdict.reason,
    leastChange: numbered(verdict.options),
    judgement,
  };
  // Absent elsewhere: what was stored of other rule sets stays what the engine says.
  if (alternative) finding.alternative = true;
  return finding;
}

/**
 * The outcome of findings: a failed rule outweighs missing facts, those outweigh open questions; advice has no weight.
 * Alternatives count as one rule: one that is met suffices, one that may be met yet keeps the others from failing.
 */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = 'ELIGIBLE';
  const alternatives: FindingResult[] = [];
  const counting: FindingResult[] = [];
  for (const { kind, result, alternative } of findings) {
    if (kind !== 'ADVISORY') (alternative === true ? alternatives : counting).push(result);
  }
  if (alternatives.length > 0) counting.push(any(alternatives));
  for (const result of counting) {
    if (result === 'NOT_MET') return 'INELIGIBLE';
    if (result === 'MISSING') outcome = 'INCOMPLETE';
    else if (result === 'NEEDS_REVIEW' && outcome === 'ELIGIBLE') outcome = 'NEEDS_REVIEW';
  }
  return outcome;
}

/**
 * Evaluates every rule, always all of them, in the package's order. Pure: the same input gives the same answer.
 * Facts of another kind than the rule set's show nothing: everything is missing, nothing fails.
 */
export function evaluate<K extends FactsKindName = FactsKindName>(
  compiled: CompiledRuleSet<K>,
  facts: FactsOf<K>,
  context: ContextOf<K>,
  judgements?: Judgements,
): Evaluation {
  const scope: Scope = { facts, context };
  const findings: Finding[] = new Array<Finding>(compiled.rules.length);
  for (let index = 0; index < findings.length; index += 1) {
    const rule = compiled.rules[index]!;
    findings[index] = findingOf(rule, rule.check(facts, '', scope), judgements);
  }
  return { outcome: outcomeOf(findings), findings, package: compiled.package, ruleSet: compiled.ruleSet };
}

/** Findings with a person's answers laid over those that are open for one; a figure or a missing fact is settled by nobody. */
export const settled = (findings: readonly Finding[], judgements: Judgements): Finding[] =>
  findings.map((finding) => {
    const judgement = Object.hasOwn(judgements, finding.rule) ? judgements[finding.rule] : undefined;
    return finding.result === 'NEEDS_REVIEW' && judgement !== undefined
      ? { ...finding, result: judgement, judgement }
      : finding;
  });

/** The first of the alternatives that is met, which admits; null where none is, or where there are no alternatives. */
export const admittedBy = (findings: readonly Finding[]): string | null =>
  findings.find(({ alternative, result }) => alternative === true && result === 'MET')?.rule ?? null;
