import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { admittedBy, evaluate, type CompiledRuleSet, type Judgements } from '@shidian/rules/engine.js';
import type { ContextOf, FactsOf } from '@shidian/rules/facts/any.js';
import type { Finding } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { proposalOf } from '@shidian/rules/proposal.js';
import { PackageError, type PackageProblem } from './package-error.js';
import { examplesSchema } from './package-schema.js';
import { compileSchema, readYaml } from './read-yaml.js';

type Results = Readonly<Record<string, string>>;

interface Expectation {
  outcome: string;
  /** What the annual evaluation proposes; of other rule sets there is none. */
  proposal?: string;
  /** Of alternatives: the rule that admits, or null. */
  admittedBy?: string | null;
  /** Result by rule id; a rule that is not named here has the base's result. */
  findings?: Results;
  /** Reason code by rule id. */
  reason?: Results;
  /** Missing paths by rule id. */
  missing?: Readonly<Record<string, readonly string[]>>;
  /** Least changes by rule id, each written "<option> <code> <count>". */
  change?: Readonly<Record<string, readonly string[]>>;
}

interface ExamplesFile {
  base: Expectation & { facts: FactsOf; context: ContextOf; findings: Results };
  examples: readonly (Expectation & { name: string; set?: Record<string, unknown>; judgements?: Judgements })[];
}

/** One executable example: what goes in, what must come out. */
export interface RuleExample {
  ruleSet: string;
  name: string;
  /** File and line, for the reader of a failing example. */
  at: string;
  facts: FactsOf;
  context: ContextOf;
  judgements: Judgements | undefined;
  expected: Expectation & { findings: Results };
}

const validExamples = compileSchema<ExamplesFile>(examplesSchema);

/** A copy of `whole` with the value at a dotted path replaced; null takes the part away. */
function withPart(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [field, ...rest] = path;
  if (field === undefined) return value;
  const inner = (part: unknown): unknown => withPart(part, rest, value);
  if (Array.isArray(whole)) {
    const index = Number(field);
    const next: unknown[] = [...(whole as unknown[])];
    if (rest.length === 0 && value === null) next.splice(index, 1);
    else next[index] = inner(next[index]);
    return next;
  }
  const bag = { ...(whole as Record<string, unknown> | undefined) };
  if (rest.length === 0 && value === null) delete bag[field];
  else bag[field] = inner(bag[field]);
  return bag;
}

/** The executable examples of a package folder: each a change to the file's base. */
export function loadExamples(folder: string): RuleExample[] {
  const problems: PackageProblem[] = [];
  const dir = join(folder, 'examples');
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.yaml')) : [];
  const loaded = names.sort().flatMap((name) => {
    const file = readYaml(join(dir, name), `examples/${name}`, validExamples, problems);
    if (file === undefined) return [];
    const { base, examples } = file.data;
    const { facts, context } = base;
    return [{ ...base, name: 'base' }, ...examples].map((example, index): RuleExample => {
      const changes = 'set' in example ? (example.set ?? {}) : {};
      const whole = Object.entries(changes).reduce<unknown>(
        (at, [path, value]) => withPart(at, path.split('.'), value),
        { ...facts, context },
      ) as FactsOf & { context: ContextOf };
      const { context: changedContext, ...changedFacts } = whole;
      const line = index === 0 ? file.lineOf(['base']) : file.lineOf(['examples', index - 1]);
      return {
        ruleSet: basename(name, '.yaml'),
        name: example.name,
        at: `${file.file}:${line}`,
        facts: changedFacts,
        context: changedContext,
        judgements: 'judgements' in example ? example.judgements : undefined,
        expected: { ...example, findings: { ...base.findings, ...example.findings } },
      };
    });
  });
  if (problems.length > 0) throw new PackageError(problems);
  return loaded;
}

const changesOf = (finding: Finding): string[] =>
  finding.leastChange.map(({ option, code, params }) =>
    [option, code, ...('count' in params ? [params['count']] : [])].join(' '),
  );

/** What an evaluation shows of an example's expectations, in the same shape: equal where the example holds. */
export function observe(
  content: PackageContent,
  compiled: CompiledRuleSet,
  example: RuleExample,
): RuleExample['expected'] {
  const { facts, context, judgements, expected } = example;
  const { outcome, findings } = evaluate(compiled, facts, context, judgements);
  const pick = <T>(named: Readonly<Record<string, unknown>>, of: (finding: Finding) => T): Record<string, T> =>
    Object.fromEntries(
      findings.filter(({ rule }) => Object.hasOwn(named, rule)).map((finding) => [finding.rule, of(finding)]),
    );
  return {
    ...expected,
    outcome,
    findings: Object.fromEntries(findings.map(({ rule, result }) => [rule, result])),
    ...(expected.proposal && { proposal: proposalOf(content, findings).proposal }),
    ...(expected.admittedBy !== undefined && { admittedBy: admittedBy(findings) }),
    ...(expected.reason && { reason: pick(expected.reason, ({ reason }) => reason?.code ?? 'none') }),
    ...(expected.missing && { missing: pick(expected.missing, ({ missing }) => missing) }),
    ...(expected.change && { change: pick(expected.change, changesOf) }),
  };
}
