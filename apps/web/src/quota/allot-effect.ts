import type { CapEffectFieldsFragment, ProviderKind } from '../generated/graphql';
import type { Place } from './places';

/** A place that the pool can allot to. */
export interface AllotPlace {
  readonly code: string;
  readonly name: string;
  /** Lies inside a city, whose slots move with it. */
  readonly inside: boolean;
}

const capped = (place: Place, kind: ProviderKind) => {
  const line = place.lines.find(({ providerKind }) => providerKind === kind);
  return line && line.cap !== null && line.cap !== undefined ? { ...line, cap: line.cap, free: line.free ?? 0 } : null;
};

/** Cities and counties with a cap of their own, each county right after its city. */
export const allotPlaces = (places: readonly Place[], kind: ProviderKind): AllotPlace[] =>
  places
    .filter((place) => !place.pool && capped(place, kind))
    .map(({ jurisdictionCode: code, name, parentCode }) => ({
      code,
      name,
      inside: parentCode !== null && places.some((one) => !one.pool && one.jurisdictionCode === parentCode),
    }))
    .sort((a, b) => a.code.localeCompare(b.code));

/** How the pool and the places on the way to `code` would stand after it was given `slots`; below zero takes back. */
export const allotEffect = (
  places: readonly Place[],
  code: string,
  kind: ProviderKind,
  slots: number,
): CapEffectFieldsFragment[] => {
  const target = places.find(({ jurisdictionCode }) => jurisdictionCode === code);
  if (!target) return [];
  const onTheWay = places.filter(
    (place) => place.pool || place === target || place.jurisdictionCode === target.parentCode,
  );
  return onTheWay.flatMap((place) => {
    const line = capped(place, kind);
    if (!line) return [];
    const { cap, allotted, reserved, taken, free } = line;
    const { jurisdictionCode, name } = place;
    const freeAfter = free + (place.pool ? -slots : slots);
    return [{ kind, jurisdictionCode, name, cap, allotted, reserved, taken, free, freeAfter }];
  });
};
