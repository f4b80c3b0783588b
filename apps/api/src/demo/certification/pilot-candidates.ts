import { people } from '../data/names.js';
import type { Random } from '../data/random.js';
import type { GroundSchool } from '../seed/ground.js';
import { birthday, type DemoCandidate } from './candidates.js';
import { syntheticId } from './synthetic-id.js';

/** Levels of the skill standard, with how many students a school enrols for each. */
export type PilotCounts = Readonly<Partial<Record<'elementary' | 'intermediate' | 'advanced', number>>>;

/**
 * Students whom a pilot school enrols: nearly all study a listed major, some one that is not on the list, and of some the name of the major
 * is a letter away from it, which a person has to look at.
 */
export function pilotCandidates(
  random: Random,
  first: number,
  counts: PilotCounts,
  { school }: GroundSchool,
  year: number,
): DemoCandidate[] {
  const levels = Object.entries(counts).flatMap(([level, count]) => Array.from({ length: count }, () => level));
  const names = people(random.fork('names'), levels.length);
  return levels.map((level, index): DemoCandidate => {
    const own = random.fork(`candidate-${index}`);
    const percent = own.int(0, 99);
    const major = percent < 90 ? own.pick(['电子商务', '跨境电子商务']) : percent < 95 ? '电子商物' : '会计';
    return {
      ...{ name: names[index] ?? '', number: syntheticId(first + index, birthday(own, year - 16)), level },
      ...{ directions: [], cells: { studentSchool: school.name, major }, trained: false, random: own },
    };
  });
}
