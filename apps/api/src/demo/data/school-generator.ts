import { schoolTypes, type SchoolType } from '@shidian/contract/organisations.js';
import { places, provinces, schoolName } from './names.js';
import type { Random } from './random.js';
import { inventedUscc } from './uscc.js';

/** A school that does not exist. */
export interface DemoSchool {
  readonly name: string;
  readonly uscc: string;
  readonly schoolType: SchoolType;
  readonly place: string;
}

/** What is settled about a school beforehand; the rest is drawn. */
export interface SchoolWish {
  readonly name?: string;
  readonly schoolType?: SchoolType;
  readonly province?: string;
}

// As in the pilot: most are secondary schools and colleges.
const usualTypes = [...schoolTypes, 'SECONDARY', 'SECONDARY', 'HIGHER_VOCATIONAL', 'HIGHER_VOCATIONAL'] as const;

/** One school per wish, in its order; names and codes differ. */
export function generateSchools(random: Random, wishes: readonly SchoolWish[]): DemoSchool[] {
  const named = wishes.flatMap((wish) => (wish.name ? [placeOf(wish.name)] : []));
  const free = places(random.fork('places'), wishes.length, named);
  return wishes.map((wish, index) => {
    const own = random.fork(`school-${index}`);
    const schoolType = wish.schoolType ?? own.pick(usualTypes);
    const province = provinces.find(([name]) => name === wish.province) ?? own.pick(provinces);
    const city = wish.name ? placeOf(wish.name) : (free[index] as string);
    return {
      name: wish.name ?? schoolName(own, schoolType, city),
      uscc: inventedUscc(own, province[1]),
      schoolType,
      place: `${province[0]}${city}`,
    };
  });
}

const placeOf = (name: string): string => name.slice(0, name.indexOf('市') + 1);
