import { atLevel, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';

/**
 * True where who works at `places` sees a place's figures: its subtree, and for a county the city above it, since it lives under that
 * city's cap.
 */
export function seesFigures(places: readonly string[], code: string): boolean {
  return places.some((place) => isWithin(code, place) || atLevel(place, 'CITY') === code);
}

/** True where one of the places is the province that all of `codes` lie in; plans and the pool are the province's. */
export function isOfProvince(places: readonly string[], codes: readonly string[]): boolean {
  return places.some((place) => levelOf(place) === 'PROVINCE' && codes.every((code) => isWithin(code, place)));
}
