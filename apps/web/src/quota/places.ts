import { atLevel, isJurisdictionCode, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds } from '@shidian/contract/providers.js';
import type { ProviderKind, QuotaPlaceFieldsFragment } from '../generated/graphql';
import { isOneOf } from '../ui/is-one-of';

export type Place = QuotaPlaceFieldsFragment;
export type QuotaFigures = Place['lines'][number];

/** The place right above a county or a city. */
export const placeAbove = (code: string): string =>
  atLevel(code, levelOf(code) === 'COUNTY' ? 'CITY' : 'PROVINCE') ?? code;

/** The kind of provider that an address asks for; institutions unless it says otherwise. */
export const kindOf = (params: URLSearchParams): ProviderKind => {
  const kind = params.get('kind') ?? '';
  return isOneOf(providerKinds)(kind) ? kind : 'TRAINING_INSTITUTION';
};

/** The place that an address asks for, else the place at which the viewer's figures begin. A county shows its city. */
export const placeOf = (params: URLSearchParams, top: string): string => {
  const code = params.get('place') ?? '';
  if (!isJurisdictionCode(code)) return top;
  return levelOf(code) === 'COUNTY' ? placeAbove(code) : code;
};

/** Figures that add up. */
export interface Sums {
  readonly cap: number;
  readonly allotted: number;
  readonly reserved: number;
  readonly taken: number;
  readonly free: number;
}

/** A row of the overview. */
export interface OverviewRow {
  readonly place: Place;
  readonly figures: QuotaFigures;
  /** own: the place itself; part: adds up to it; inside: a sub-line, part of the row above already. */
  readonly role: 'own' | 'part' | 'inside';
}

/** The overview of a place for a kind. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** Sum of the parts. */
  readonly sums: Sums;
  /** What the sum must be: the place's own figures; for a province what its cities and its pool were given. */
  readonly own: Sums;
  /** Own figures less the sum of the parts. */
  readonly difference: Pick<Sums, 'reserved' | 'taken' | 'free'>;
}

const sumsOf = (list: readonly QuotaFigures[]): Sums =>
  list.reduce<Sums>(
    (sum, line) => ({
      cap: sum.cap + (line.cap ?? 0),
      allotted: sum.allotted + line.allotted,
      reserved: sum.reserved + line.reserved,
      taken: sum.taken + line.taken,
      free: sum.free + (line.free ?? 0),
    }),
    { cap: 0, allotted: 0, reserved: 0, taken: 0, free: 0 },
  );

/**
 * Lays out the places at and below `top` for a kind. Under a province the cities and the pool add up, a county with a cap of its own stands
 * inside its city; under a city the counties add up to the city.
 */
export function overviewOf(places: readonly Place[], top: string, kind: ProviderKind): Overview {
  const figuresOf = (place: Place) => place.lines.find(({ providerKind }) => providerKind === kind);
  const row = (place: Place, role: OverviewRow['role']): OverviewRow[] => {
    const figures = figuresOf(place);
    return figures ? [{ place, figures, role }] : [];
  };
  if (levelOf(top) === 'PROVINCE') {
    const rows = [...places]
      .sort((a, b) => Number(a.pool) - Number(b.pool) || a.jurisdictionCode.localeCompare(b.jurisdictionCode))
      .flatMap((place) => row(place, levelOf(place.jurisdictionCode) === 'COUNTY' ? 'inside' : 'part'));
    const sums = sumsOf(rows.filter(({ role }) => role === 'part').map(({ figures }) => figures));
    // A slot is free, reserved or taken, and all of them come from a cap; what the pool gave, a city has.
    const own = { ...sums, free: sums.cap + sums.allotted - sums.reserved - sums.taken };
    return { rows, sums, own, difference: { reserved: 0, taken: 0, free: own.free - sums.free } };
  }
  const rows = places.flatMap((place) =>
    isWithin(place.jurisdictionCode, top) ? row(place, place.jurisdictionCode === top ? 'own' : 'part') : [],
  );
  const own = sumsOf(rows.filter(({ role }) => role === 'own').map(({ figures }) => figures));
  const sums = sumsOf(rows.filter(({ role }) => role === 'part').map(({ figures }) => figures));
  return {
    rows,
    sums,
    own,
    // Counties draw on the city's slots: what is free is the city's.
    difference: { reserved: own.reserved - sums.reserved, taken: own.taken - sums.taken, free: 0 },
  };
}

/** The share in use of what a place may have, in whole per cent and never rounded up; null where it has no cap of its own. */
export const shareInUse = ({ cap, allotted, reserved, taken }: QuotaFigures): number | null =>
  cap === null || cap === undefined || cap + allotted <= 0
    ? null
    : Math.floor(((reserved + taken) * 100) / (cap + allotted));
