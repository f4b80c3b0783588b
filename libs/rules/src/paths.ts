import type { Scope } from './verdict.js';

type Bag = Readonly<Record<string, unknown>>;

/** The value as an object with fields; undefined for everything else. */
export const asBag = (value: unknown): Bag | undefined =>
  typeof value === 'object' && value !== null ? (value as Bag) : undefined;

/** The value as a list that shows something: an empty list shows nothing, like an absent one. */
export const asEntries = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) && value.length > 0 ? value : undefined;

/** Reads a dotted path below a subject; null and absent both read as undefined. */
export function reader(path: string): (subject: unknown) => unknown {
  const fields = path.split('.');
  const [first, second] = fields;
  if (first !== undefined && fields.length === 1) return (subject) => asBag(subject)?.[first] ?? undefined;
  if (first !== undefined && second !== undefined && fields.length === 2) {
    return (subject) => asBag(asBag(subject)?.[first])?.[second] ?? undefined;
  }
  return (subject) => fields.reduce<unknown>((value, field) => asBag(value)?.[field] ?? undefined, subject);
}

/** Full path of a field: `prefix` is '' at the root of the facts. */
export const at = (prefix: string, path: string): string => (prefix === '' ? path : `${prefix}.${path}`);

/** Path list of some fields; the list last handed out is handed out again for the same subject. */
export function pathsOf(...paths: readonly string[]): (prefix: string) => readonly string[] {
  let lastPrefix = '';
  let last: readonly string[] = Object.freeze([...paths]);
  return (prefix) => {
    if (prefix !== lastPrefix) {
      lastPrefix = prefix;
      last = Object.freeze(paths.map((path) => at(prefix, path)));
    }
    return last;
  };
}

/** Paths of the entries of a list; those of a list at the root are made once. */
export function entryPaths(list: string): (prefix: string, index: number) => string {
  const atRoot: string[] = [];
  return (prefix, index) => {
    if (prefix !== '') return `${prefix}.${list}.${index}`;
    // Longer lists than forms allow must not fill the memory of a long-lived process.
    if (index >= 200) return `${list}.${index}`;
    return (atRoot[index] ??= `${list}.${index}`);
  };
}

/** Whether a document is uploaded for a material row. */
export function hasDocument(scope: Scope, material: string): boolean {
  const rows = asEntries(asBag(scope.facts)?.['documents']);
  if (rows === undefined) return false;
  for (const row of rows) {
    const bag = asBag(row);
    if (bag?.['material'] === material && asEntries(bag['files']) !== undefined) return true;
  }
  return false;
}

/** Where a material's upload is shown on the form. */
export const documentPath = (material: string): string => `documents.${material}`;
