import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { generateFacts, type FactsFrame } from '../data/facts-generator.js';
import type { Random } from '../data/random.js';
import type { DemoSchool } from '../data/school-generator.js';
import { type Variation, variations } from '../data/variations.js';
import type { Story } from './story.js';

/** The facts that a story tells, with its own variation or with another (null: with none). The same every time. */
export function factsOf(
  random: Random,
  school: DemoSchool,
  frame: FactsFrame,
  story: Pick<Story, 'variation' | 'without'>,
  variation = story.variation ?? null,
): PilotApplicationFacts {
  const facts = generateFacts(random.fork('facts'), school, frame);
  const varied: Variation | null = variation ? variations[variation] : null;
  const told = varied ? varied.change(facts, random.fork('variation'), frame.today) : facts;
  if (story.without !== 'majorHead.title') return told;
  return { ...told, majorHead: { name: told.majorHead?.name ?? '' } };
}

/** The sections of `next` that differ from `before`. */
export function changedSections(before: PilotApplicationFacts, next: PilotApplicationFacts): PilotApplicationFacts {
  const earlier: Record<string, unknown> = { ...before };
  return Object.fromEntries(
    Object.entries(next).filter(([section, value]) => JSON.stringify(value) !== JSON.stringify(earlier[section])),
  );
}
