import type { DifferentPeople } from '../nodes.js';
import { asEntries, at, pathsOf, reader } from '../paths.js';
import { foldName } from './names.js';
import { forReviewer, met, notShown, type Check } from '../verdict.js';
import { compileWhere, type Filter } from './where.js';

interface Holder {
  name: string | undefined;
  index: number;
}

/** Two duties in different hands. Whether both duties are held at all is for other nodes to say. */
export function compileDifferentPeople(node: DifferentPeople): Check {
  const read = reader(node.list);
  const readName = reader(node.name);
  const paths = pathsOf(node.list);
  const first = compileWhere(node.first);
  const second = compileWhere(node.second);

  const holders = (entries: readonly unknown[], duty: Filter): Holder[] => {
    const found: Holder[] = [];
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index];
      if (duty(entry) !== true) continue;
      const name = readName(entry);
      const shown = typeof name === 'string' && /\S/u.test(name);
      found.push({ name: shown ? foldName(name) : undefined, index });
    }
    return found;
  };

  return (subject, prefix) => {
    const entries = asEntries(read(subject));
    if (entries === undefined) return notShown(null, null, paths(prefix), paths(prefix));
    const ones = holders(entries, first);
    const others = holders(entries, second);
    if (ones.length === 0 || others.length === 0) return met(null, null, paths(prefix));
    const named = (holder: Holder): boolean => holder.name !== undefined;
    const apart = ones.some((one) => named(one) && others.some((other) => named(other) && other.name !== one.name));
    if (apart) return met(null, null, paths(prefix));
    const pathTo = ({ index }: Holder): string => `${at(prefix, node.list)}.${index}.${node.name}`;
    const nameless = [...new Set([...ones, ...others].filter((holder) => !named(holder)).map(pathTo))];
    if (nameless.length > 0) return notShown(null, null, paths(prefix), nameless);
    return forReviewer(null, null, paths(prefix), {
      code: 'people.same-person',
      params: { name: ones[0]?.name ?? '' },
    });
  };
}
