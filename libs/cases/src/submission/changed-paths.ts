/** Deepest level at which a change is told apart: `section.index.field`. */
const DEPTH = 3;

/**
 * The facts that differ between two submissions, as dotted paths at most three levels deep, in the order of the later one.
 * A list entry that was added or removed is named as the entry (`team.3`), not field by field; a row of documents by its
 * material (`documents.training-plan`), as rules name what they rest on, wherever in the list it stands.
 */
export function changedPaths(before: unknown, after: unknown): string[] {
  const paths: string[] = [];
  compare(before, after, [], paths);
  return paths;
}

function compare(before: unknown, after: unknown, path: readonly string[], paths: string[]): void {
  if (same(before, after)) return;
  const inner = isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after);
  if (!inner || path.length === DEPTH) {
    paths.push(path.join('.'));
    return;
  }
  const [old, fresh] = [rowsByMaterial(before), rowsByMaterial(after)];
  if (old && fresh)
    paths.push(...keysOf(old, fresh).flatMap((key) => (same(old[key], fresh[key]) ? [] : [[...path, key].join('.')])));
  else for (const key of keysOf(before, after)) compare(before[key], after[key], [...path, key], paths);
}

/** The keys of the later one, then those that only the earlier one has. */
function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}

/** A list of rows that each name a material, by it; null for anything else. */
function rowsByMaterial(value: Record<string, unknown>): Record<string, unknown> | null {
  if (!Array.isArray(value)) return null;
  const rows = new Map(value.map((row: unknown) => [isBranch(row) ? row['material'] : undefined, row]));
  const named = rows.size === value.length && [...rows.keys()].every((material) => typeof material === 'string');
  return named ? (Object.fromEntries(rows) as Record<string, unknown>) : null;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isBranch(left) || !isBranch(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && same(left[key], right[key]));
}

/** True when one path lies at or within the other: `team` and `team.3.title` touch each other. */
export function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
