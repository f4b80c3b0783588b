/** One fact that differs: its path and both values as stated. */
export interface Difference {
  path: string;
  before: string;
  after: string;
}

type Leaves = Map<string, string>;
type Parts = Readonly<Record<string, unknown>>;

/** Documents are named by material, not by position: the order of uploads says nothing. */
const entryKey = (path: string, entry: unknown, index: number): string =>
  path === 'documents' && typeof entry === 'object' && entry !== null && 'material' in entry
    ? String(entry.material)
    : String(index);

const collect = (value: unknown, path: string, into: Leaves): Leaves => {
  if (value === null || value === undefined || value === '') return into;
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, index) => collect(entry, `${path}.${entryKey(path, entry, index)}`, into));
  } else if (typeof value === 'object') {
    Object.entries(value).forEach(([key, inner]) => collect(inner, `${path}.${key}`, into));
  } else into.set(path, String(value));
  return into;
};

/** The facts that differ within the given parts, by path. */
export const differencesBetween = (before: object, after: object, parts: readonly string[]): Difference[] =>
  parts.flatMap((part) => {
    const old = collect((before as Parts)[part], part, new Map());
    const now = collect((after as Parts)[part], part, new Map());
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((path) => old.get(path) !== now.get(path))
      .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }));
  });
