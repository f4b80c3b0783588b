import type { AllOf, Every, IfAny, OneOf, Some } from '../nodes.js';
import { compileCondition } from '../condition.js';
import type { FindingResult } from '../findings.js';
import { asEntries, entryPaths, pathsOf, reader } from '../paths.js';
import { met, nothing, notShown, type Check, type Step, type Verdict } from '../verdict.js';

type Rank = Readonly<Record<FindingResult, number>>;

// Kleene's strong logic. A fact that is not shown comes before a reviewer's question in both tables:
// nobody is asked to judge while a fact is missing that might settle the matter.
const conjunction: Rank = { NOT_MET: 3, MISSING: 2, NEEDS_REVIEW: 1, MET: 0 };
const disjunction: Rank = { MET: 3, MISSING: 2, NEEDS_REVIEW: 1, NOT_MET: 0 };

const strongest = (results: readonly FindingResult[], rank: Rank, neutral: FindingResult): FindingResult =>
  results.reduce((best, next) => (rank[next] > rank[best] ? next : best), neutral);

/** The result of several that must all be met. */
export const all = (results: readonly FindingResult[]): FindingResult => strongest(results, conjunction, 'MET');

/** The result of several of which one suffices. */
export const any = (results: readonly FindingResult[]): FindingResult => strongest(results, disjunction, 'NOT_MET');

const union = (parts: readonly (readonly string[])[]): readonly string[] => {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 0 ? nothing : filled.length === 1 ? filled[0]! : Object.freeze([...new Set(filled.flat())]);
};

/** Every way to take one option of each part. */
const together = (parts: readonly Verdict['options'][]): Verdict['options'] =>
  parts.reduce<readonly (readonly Step[])[]>(
    (ways, options) => ways.flatMap((way) => options.map((option) => [...way, ...option])),
    [[]],
  );

/** Joins the paths of parts; parts at the root hand out the same lists each time, and so does the joint list. */
function pathUnion(): (parts: readonly Verdict[]) => readonly string[] {
  let last: readonly (readonly string[])[] = [];
  let joint: readonly string[] = nothing;
  return (parts) => {
    let same = parts.length === last.length;
    for (let index = 0; same && index < parts.length; index += 1) same = parts[index]!.paths === last[index];
    if (!same) {
      last = parts.map((part) => part.paths);
      joint = union(last);
    }
    return joint;
  };
}

/** Every part is met: the first that has a figure speaks. */
function allMet(parts: readonly Verdict[], paths: readonly string[]): Verdict {
  for (const part of parts) if (part.required !== null) return met(part.required, part.actual, paths);
  return met(null, null, paths);
}

function conjoin(parts: readonly Verdict[], joinPaths: (parts: readonly Verdict[]) => readonly string[]): Verdict {
  let result: FindingResult = 'MET';
  for (const part of parts) if (conjunction[part.result] > conjunction[result]) result = part.result;
  if (result === 'MET') return allMet(parts, joinPaths(parts));
  // The first part with the deciding result speaks, one with a figure before others.
  const voice =
    parts.find((part) => part.result === result && part.required !== null) ??
    parts.find((part) => part.result === result);
  const failed = result === 'NOT_MET' ? parts.filter((part) => part.result === 'NOT_MET') : nothing;
  return {
    result,
    required: voice?.required ?? null,
    actual: voice?.actual ?? null,
    paths: joinPaths(parts),
    missing: union(parts.map((part) => part.missing)),
    reason: voice?.reason ?? null,
    options: failed.length === 0 ? nothing : together(failed.map((part) => part.options)),
    shortfall: failed.reduce((sum, part) => sum + part.shortfall, 0),
  };
}

/** The part that says most speaks; of equals the one nearest to met. */
export function disjoin(parts: readonly Verdict[]): Verdict {
  let voice: Verdict | undefined;
  for (const part of parts) {
    const rise = voice === undefined ? 1 : disjunction[part.result] - disjunction[voice.result];
    if (rise > 0 || (rise === 0 && voice !== undefined && part.shortfall < voice.shortfall)) voice = part;
  }
  if (voice === undefined) throw new Error('a tree of which one part suffices needs a part');
  if (voice.result === 'MET') return voice;
  return {
    ...voice,
    paths: union([voice.paths, ...parts.map((part) => part.paths)]),
    missing: union(parts.map((part) => part.missing)),
  };
}

/** All parts must be met. */
export function compileAllOf(node: AllOf, compile: (node: AllOf['nodes'][number]) => Check): Check {
  const checks = node.nodes.map(compile);
  const joinPaths = pathUnion();
  return (subject, prefix, scope) => {
    const parts: Verdict[] = [];
    for (const check of checks) parts.push(check(subject, prefix, scope));
    return conjoin(parts, joinPaths);
  };
}

/** One part suffices; each failing part's changes are alternatives. */
export function compileOneOf(node: OneOf, compile: (node: OneOf['nodes'][number]) => Check): Check {
  const checks = node.nodes.map(compile);
  return (subject, prefix, scope) => {
    const parts = checks.map((check) => check(subject, prefix, scope));
    const verdict = disjoin(parts);
    return verdict.result === 'NOT_MET' ? { ...verdict, options: parts.flatMap((part) => part.options) } : verdict;
  };
}

/** One entry must meet the inner tree; the entry nearest to it speaks, and its changes are the least. */
export function compileSome(node: Some, compile: (node: Some['meets']) => Check): Check {
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const entryPath = entryPaths(node.list);
  const meets = compile(node.meets);
  return (subject, prefix, scope) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(null, null, paths(prefix), paths(prefix));
    const parts: Verdict[] = [];
    for (let index = 0; index < entries.length; index += 1) {
      const part = meets(entries[index], entryPath(prefix, index), scope);
      if (part.result === 'MET') return part;
      parts.push(part);
    }
    return disjoin(parts);
  };
}

/** Each entry must meet the inner tree; an empty list shows nothing. */
export function compileEvery(node: Every, compile: (node: Every['meets']) => Check): Check {
  const read = reader(node.list);
  const paths = pathsOf(node.list);
  const entryPath = entryPaths(node.list);
  const meets = compile(node.meets);
  const joinPaths = pathUnion();
  return (subject, prefix, scope) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(null, null, paths(prefix), paths(prefix));
    if (meets.holds !== undefined && entries.every(meets.holds)) return met(null, null, paths(prefix));
    const parts = entries.map((entry, index) => meets(entry, entryPath(prefix, index), scope));
    const verdict = conjoin(parts, joinPaths);
    if (verdict.result === 'MET') return { ...verdict, paths: paths(prefix) };
    if (verdict.result !== 'NOT_MET') return verdict;
    // Those that fall short, and not the good ones beside them, are what the finding is about.
    return { ...verdict, paths: union(parts.filter(({ result }) => result === 'NOT_MET').map((part) => part.paths)) };
  };
}

/** The inner tree where the condition holds; otherwise there is nothing to meet. */
export function compileIfAny(node: IfAny, compile: (node: IfAny['then']) => Check): Check {
  const holds = compileCondition(node);
  const paths = pathsOf(node.path);
  const inner = compile(node.then);
  return (subject, prefix, scope) => {
    const answer = holds(subject);
    if (answer === undefined) return notShown(null, null, paths(prefix), paths(prefix));
    return answer ? inner(subject, prefix, scope) : met(null, null, paths(prefix));
  };
}
