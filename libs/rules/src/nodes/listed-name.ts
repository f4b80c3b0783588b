import type { ListedName } from '../nodes.js';
import type { Quantity } from '../findings.js';
import type { Major } from '../package.js';
import { schoolTypes, type SchoolType } from '../facts/pilot-application.js';
import { pathsOf, reader } from '../paths.js';
import { forReviewer, met, notMet, notShown, quantity, type Check } from '../verdict.js';
import { foldName, within, withoutBrackets } from './names.js';

interface Register {
  schoolType: SchoolType;
  /** Folded spelling → the entry it stands for; a probable misprint is found under both readings. */
  spellings: Map<string, Major>;
  entries: readonly Major[];
  required: Quantity;
}

function registerOf(majors: readonly Major[], schoolType: SchoolType): Register {
  const entries = majors.filter((major) => major.schoolType === schoolType);
  const spellings = new Map<string, Major>();
  // The likely reading of a misprint yields to a name that is printed as such.
  for (const major of entries) if (major.likely !== null) spellings.set(foldName(major.likely), major);
  for (const major of entries) for (const name of [major.name, ...major.aliases]) spellings.set(foldName(name), major);
  return { schoolType, spellings, entries, required: quantity('name.required', 'text', null, { schoolType }) };
}

/** The printed name that a spelling most probably means: one in brackets left out, then the fewest edits. */
function nearest(register: Register, name: string, limit: number): Major | undefined {
  const bare = register.spellings.get(withoutBrackets(name));
  if (bare !== undefined) return bare;
  for (let edits = 1; edits <= limit; edits += 1) {
    const found = register.entries.find((major) =>
      [major.name, ...major.aliases, ...(major.likely === null ? [] : [major.likely])].some((printed) =>
        within(foldName(printed), name, edits),
      ),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The major is printed on the list for the school's type; near misses and misprints go to the reviewer. */
export function compileListedName(node: ListedName, majors: readonly Major[]): Check {
  const read = reader(node.path);
  const paths = pathsOf(node.path);
  const registers = new Map<unknown, Register>(schoolTypes.map((type) => [type, registerOf(majors, type)]));
  return (subject, prefix, { context }) => {
    const register = registers.get(context.schoolType);
    if (register === undefined) return notShown(null, null, paths(prefix), ['context.schoolType']);
    const { required, schoolType } = register;
    const stated = read(subject);
    if (typeof stated !== 'string' || stated.trim() === '') {
      return notShown(required, null, paths(prefix), paths(prefix));
    }
    const actual = quantity('name.actual', 'text', null, { name: stated });
    const name = foldName(stated);
    const listed = register.spellings.get(name);
    if (listed?.likely === null) return met(required, actual, paths(prefix));
    if (listed !== undefined) {
      const params = { name: stated, printed: listed.name, likely: listed.likely ?? listed.name };
      return forReviewer(required, actual, paths(prefix), { code: 'major.misprint', params });
    }
    const near = nearest(register, name, node.nearMiss);
    if (near !== undefined) {
      const params = { name: stated, likely: near.likely ?? near.name };
      return forReviewer(required, actual, paths(prefix), { code: 'major.near-miss', params });
    }
    const other = schoolTypes.find((type) => registers.get(type)?.spellings.has(name));
    const params = { name: stated, schoolType };
    return notMet(
      required,
      actual,
      paths(prefix),
      other === undefined
        ? { code: 'major.not-listed', params }
        : { code: 'major.other-school-type', params: { ...params, otherType: other } },
      [[{ code: 'major.add-listed', params: { schoolType } }]],
      // No number of edits makes an unlisted major a listed one: any listed entry is nearer.
      Infinity,
    );
  };
}
