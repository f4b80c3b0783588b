import { levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import type { PlanCapInput, PlanTargetInput, QuotaPlanLinesFragment } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';

/** Largest figure of a line. */
export const mostFigure = 1_000_000;

/** The figures of a plan by `caps.<place>.<kind>` and `targets.<place>.<year>`, as the API names them in its refusals. */
export type PlanFigures = Readonly<Record<string, number>>;

export const capPath = (code: string, kind: string): string => `caps.${code}.${kind}`;
export const targetPath = (code: string, year: number): string => `targets.${code}.${year}`;

type Lines = QuotaPlanLinesFragment;

/** The figures that a plan sets. */
export const figuresOf = ({ caps, targets }: Lines): PlanFigures =>
  Object.fromEntries([
    ...caps.map((line) => [capPath(line.jurisdictionCode, line.providerKind), line.slots]),
    ...targets.map((line) => [targetPath(line.jurisdictionCode, line.year), line.people]),
  ]);

/** The figures of the version that a plan builds on, as far as the plan still has their lines. */
export const figuresBefore = ({ caps, targets }: Lines): PlanFigures => {
  const all = [
    ...caps.map((line) => [capPath(line.jurisdictionCode, line.providerKind), line.before] as const),
    ...targets.map((line) => [targetPath(line.jurisdictionCode, line.year), line.before] as const),
  ];
  return Object.fromEntries(all.flatMap(([path, before]) => (typeof before === 'number' ? [[path, before]] : [])));
};

/** Changed figures as the API takes them; a path that holds nothing removes its line. */
export interface PlanChange {
  readonly caps: PlanCapInput[];
  readonly targets: PlanTargetInput[];
  /** The path of each line sent, by the list and index under which a refusal names it. */
  readonly paths: ReadonlyMap<string, string>;
}

const isKind = isOneOf(providerKinds);

/** Lays changed figures out as lines. */
export const changeOf = (changes: Readonly<Record<string, number | null | undefined>>): PlanChange => {
  const caps: PlanCapInput[] = [];
  const targets: PlanTargetInput[] = [];
  const paths = new Map<string, string>();
  for (const [path, value] of Object.entries(changes)) {
    const [list, jurisdictionCode = '', of = ''] = path.split('.');
    if (list === 'caps' && isKind(of)) {
      paths.set(`caps.${caps.length}`, path);
      caps.push({ jurisdictionCode, providerKind: of, slots: value ?? null });
    } else if (list === 'targets') {
      paths.set(`targets.${targets.length}`, path);
      targets.push({ jurisdictionCode, year: Number(of), people: value ?? null });
    }
  }
  return { caps, targets, paths };
};

/** The cell of a refusal: of a change by the index of its line, of publishing by the line itself; null for none. */
export const cellOfRefusal = (
  field: readonly string[] | null | undefined,
  paths: ReadonlyMap<string, string> = new Map(),
): string | null => {
  const at = field?.findIndex((part) => part === 'caps' || part === 'targets') ?? -1;
  if (!field || at < 0) return null;
  const [list, line, of] = field.slice(at);
  const sent = paths.get(`${list}.${line}`);
  if (sent) return sent;
  return line && of && /^\d{6}$/.test(line) ? `${list}.${line}.${of}` : null;
};

/** A place of a plan's grid. */
export interface PlanPlace {
  readonly code: string;
  readonly name: string;
}

/** The places that a plan has lines for with those added here: cities by code, each sub-line after its city, the pool last. */
export const placesOf = ({ caps, targets }: Lines, added: readonly PlanPlace[] = []): PlanPlace[] => {
  const known = new Map<string, PlanPlace>();
  for (const { jurisdictionCode: code, name } of [...caps, ...targets]) known.set(code, { code, name });
  for (const place of added) if (!known.has(place.code)) known.set(place.code, place);
  const last = (code: string) => Number(levelOf(code) === 'PROVINCE');
  return [...known.values()].sort((a, b) => last(a.code) - last(b.code) || a.code.localeCompare(b.code));
};

/** The years that a plan has targets for with those added here. */
export const yearsOf = ({ targets }: Pick<Lines, 'targets'>, added: readonly number[] = []): number[] =>
  [...new Set([...targets.map(({ year }) => year), ...added])].sort((a, b) => a - b);

/** How many lines differ from the version before. */
export const countChanges = ({ caps, targets }: Lines): number =>
  caps.filter(({ slots, before }) => slots !== before).length +
  targets.filter(({ people, before }) => people !== before).length;
