import type { DifferentPeople } from '../nodes.js';
import { asBag, asEntries, at, pathsOf, reader } from '../paths.js';
import { foldName } from './names.js';
import { forReviewer, met, notShown, type Check } from '../verdict.js';
import { compileWhere, type Filter } from './where.js';

interface Holder {
  name: string | undefined;
  path: string;
}

/** Two duties in different hands. Whether both duties are held at all is for other nodes to say. */
export function compileDifferentPeople(node: DifferentPeople): Check {
  const read = reader(node.list);
  const readName = reader(node.name);
  const paths = pathsOf(node.list);
  const first = compileWhere(node.first);
  const second = compileWhere(node.second);

  const holders = (entries: readonly unknown[], duty: Filter, list: string): Holder[] =>
    entries.flatMap((entry, index) => {
      if (asBag(entry) === undefined || duty(entry) !== true) return [];
      const name = readName(entry);
      const shown = typeof name === 'string' && name.trim() !== '';
      return [{ name: shown ? foldName(name) : undefined, path: `${list}.${index}.${node.name}` }];
    });

  return (subject, prefix) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(null, null, paths(prefix), paths(prefix));
    const list = at(prefix, node.list);
    const [ones, others] = [holders(entries, first, list), holders(entries, second, list)];
    if (ones.length === 0 || others.length === 0) return met(null, null, paths(prefix));
    const named = (holder: Holder): boolean => holder.name !== undefined;
    const apart = ones.some((one) => named(one) && others.some((other) => named(other) && other.name !== one.name));
    if (apart) return met(null, null, paths(prefix));
    const nameless = [...new Set([...ones, ...others].filter((holder) => !named(holder)).map(({ path }) => path))];
    if (nameless.length > 0) return notShown(null, null, paths(prefix), nameless);
    return forReviewer(null, null, paths(prefix), {
      code: 'people.same-person',
      params: { name: ones[0]?.name ?? '' },
    });
  };
}
