import { isWithin } from '@shidian/contract/jurisdictions.js';
import type { SplitPart } from '@shidian/quotas/target/target-split.store.js';
import type { Random } from '../data/random.js';
import type { Offices } from './offices.js';
import type { ProvinceServices } from './services.js';

/** Cities that have spread their targets over their counties; the others have yet to. */
const cities = ['330100', '330200', '330400', '330600', '330700', '331000'] as const;

/** The split of a year by those cities, each by its own officer. */
export async function splitTargets(
  services: ProvinceServices,
  offices: Offices,
  programmeId: string,
  year: number,
  random: Random,
): Promise<void> {
  const { base, targets } = services;
  for (const city of cities) {
    await base.as(offices.of(city), async () => {
      const lines = (await targets.ofPlan(programmeId, year)).filter(({ jurisdictionCode: code }) =>
        isWithin(code, city),
      );
      const set = new Map(lines.map(({ jurisdictionCode, people }) => [jurisdictionCode, people]));
      const people = set.get(city);
      if (people === undefined) throw new Error(`no target of ${city} for ${year}`);
      const fixed = lines.filter(({ jurisdictionCode: code }) => code !== city);
      // What the plan gives a county by name is not the city's to spread.
      const open = [...(await targets.countiesOf(city, year))].filter((code) => !set.has(code)).sort();
      const left = fixed.reduce((sum, line) => sum - line.people, people);
      const parts = spread(left, open, random.fork(`${city} ${year}`));
      await targets.split({ programmeId, jurisdictionCode: city, year, baseVersion: 0, parts });
    });
  }
}

/** Tens of people for each place, and what they leave over for the first. */
function spread(people: number, places: readonly string[], random: Random): SplitPart[] {
  const weights = places.map(() => random.int(2, 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const tens = weights.map((weight) => Math.floor((people * weight) / all / 10) * 10);
  const over = people - tens.reduce((sum, part) => sum + part, 0);
  return places.map((jurisdictionCode, index) => ({
    jurisdictionCode,
    people: (tens[index] ?? 0) + (index === 0 ? over : 0),
  }));
}
