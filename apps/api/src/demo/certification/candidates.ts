import { people } from '../data/names.js';
import type { Random } from '../data/random.js';
import type { EvidenceCells } from './evidence.js';
import { type EvidenceKind, evidenceKinds } from './evidence-kinds.js';
import { syntheticId } from './synthetic-id.js';

/** The levels that the province examines. */
export type ProvinceLevel = keyof typeof evidenceKinds;

/** A person who wants a certificate. */
export interface DemoCandidate {
  readonly name: string;
  readonly number: string;
  readonly level: string;
  /** As the package names them. */
  readonly directions: readonly string[];
  readonly cells: EvidenceCells;
  /** They attend a class first. */
  readonly trained: boolean;
  /** A stream of choices of their own. */
  readonly random: Random;
}

const directions: Readonly<Record<ProvinceLevel, readonly string[]>> = {
  assistant: ['assistant-customer-service', 'assistant-design', 'assistant-logistics'],
  specialist: ['specialist-operations', 'specialist-platform', 'specialist-logistics', 'specialist-cross-border'],
  manager: [],
};

/** People of these levels, numbered from `first`; `decidedOn` is the day on which their eligibility is decided. */
export function provinceCandidates(
  random: Random,
  first: number,
  counts: Readonly<Partial<Record<ProvinceLevel, number>>>,
  decidedOn: string,
): DemoCandidate[] {
  const levels = (Object.entries(counts) as [ProvinceLevel, number][]).flatMap(([level, count]) =>
    Array.from({ length: count }, () => level),
  );
  const names = people(random.fork('names'), levels.length);
  return levels.map((level, index): DemoCandidate => {
    const own = random.fork(`candidate-${index}`);
    const kind = kindOf(evidenceKinds[level], own.int(0, 99));
    const wanted = own.shuffle(directions[level]).slice(0, own.chance(85) ? 2 : 3);
    return {
      name: names[index] ?? '',
      number: syntheticId(
        first + index,
        birthday(own, Number(decidedOn.slice(0, 4)) - (level === 'assistant' ? 20 : 34)),
      ),
      level,
      directions: [...wanted].sort(),
      cells: kind.cells({ random: own.fork('evidence'), today: decidedOn }),
      trained: kind.trained ?? false,
      random: own,
    };
  });
}

/** A day of birth about so many years before. */
export function birthday(random: Random, year: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${random.int(year - 6, year)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function kindOf(kinds: readonly EvidenceKind[], percent: number): EvidenceKind {
  let upTo = 0;
  for (const kind of kinds) {
    upTo += kind.share;
    if (percent < upTo) return kind;
  }
  throw new Error('the shares of the kinds of candidates do not add up to a hundred');
}
