import type { AtLeast, Node, ShareOf, Test } from './nodes.js';
import type { Rule } from './package.js';
import { ceilDiv, reachesShare } from './exact.js';
import { compileWhere, type Filter } from './nodes/where.js';
import type { Step } from './verdict.js';

/** A figure rule over a list, which a change made for a sister rule must not upset. */
export interface Guard {
  node: AtLeast | ShareOf;
  where: readonly Test[];
  /** Null where every entry counts. */
  filter: Filter | null;
}

function* figures(node: Node): Generator<AtLeast | ShareOf> {
  if (node.kind === 'at-least' || node.kind === 'share-of') yield node;
  // Only what must hold in any case guards; a branch of an alternative need not.
  if (node.kind === 'all-of') for (const part of node.nodes) yield* figures(part);
}

/** The figure rules of a rule set that decide; advice and judgements guard nothing. */
export function collectGuards(rules: readonly Rule[]): readonly Guard[] {
  return rules
    .filter((rule) => rule.kind === 'DECIDED')
    .flatMap((rule) => [...figures(rule.when)])
    .map((node) => {
      const where = node.where ?? [];
      return { node, where, filter: where.length === 0 ? null : compileWhere(where) };
    });
}

/** The guards of the same list, other than the rule itself. */
export const sisters = (guards: readonly Guard[], own: AtLeast | ShareOf): readonly Guard[] =>
  guards.filter((guard) => guard.node.list === own.list && guard.node !== own);

const accepted = (test: Test): readonly unknown[] => ('in' in test ? test.in : [test.is]);

/**
 * The own tests on fields that a sister rule needs otherwise, such as the duty of a person: who would have to change
 * there would be lost to the sister, so only entries that pass these tests already can be made to qualify.
 */
export function duties(guards: readonly Guard[], own: readonly Test[]): readonly Test[] {
  const sisterTests = guards.flatMap((guard) => guard.where);
  return own.filter((test) =>
    sisterTests.some(
      (other) => other.field === test.field && !accepted(other).some((value) => accepted(test).includes(value)),
    ),
  );
}

/** Entries that surely count for a guard. */
export const countFor = (guard: Guard, entries: readonly unknown[]): number =>
  guard.filter === null ? entries.length : entries.filter((entry) => guard.filter?.(entry) === true).length;

const holds = (guard: Guard, part: number, whole: number): boolean =>
  guard.node.kind === 'share-of' ? reachesShare(part, whole, guard.node.percent) : part >= guard.node.min;

/**
 * Whether `count` of those who may leave can go without upsetting a sister rule that is met, choosing those first who count
 * for the fewest sisters. With one other quality in play that choice is the best there is: no other would hold where it
 * fails. A list never shrinks below its least length, even where it is below already.
 */
export function canRemove(
  guards: readonly Guard[],
  entries: readonly unknown[],
  mayLeave: (entry: unknown) => boolean,
  count: number,
): boolean {
  if (count >= entries.length) return false;
  const qualities = guards.filter((guard) => guard.filter !== null);
  const uses = (entry: unknown): number => qualities.filter((guard) => guard.filter?.(entry) === true).length;
  const candidates = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => mayLeave(entry));
  if (count > candidates.length) return false;
  candidates.sort((a, b) => uses(a.entry) - uses(b.entry));
  const leaving = new Set(candidates.slice(0, count).map(({ index }) => index));
  const staying = entries.filter((_, index) => !leaving.has(index));
  return guards.every((guard) => {
    if (guard.filter === null) return holds(guard, staying.length, staying.length);
    if (!holds(guard, countFor(guard, entries), entries.length)) return true;
    return holds(guard, countFor(guard, staying), staying.length);
  });
}

/** What the added entries must be besides, so that the sister shares that are met stay met. */
export function keepingShares(guards: readonly Guard[], entries: readonly unknown[], added: number): readonly Step[] {
  const steps: Step[] = [];
  for (const guard of guards) {
    if (guard.node.kind !== 'share-of') continue;
    const { percent, noun } = guard.node;
    const part = countFor(guard, entries);
    if (!reachesShare(part, entries.length, percent)) continue;
    const count = ceilDiv(percent * (entries.length + added), 100) - part;
    if (count > 0) steps.push({ code: 'list.add-also', params: { count, nounZh: noun.zh, nounEn: noun.en } });
  }
  return steps;
}
