import { allotEffect, allotPlaces } from './allot-effect';
import type { Place } from './places';

const place = (
  jurisdictionCode: string,
  parentCode: string | null,
  cap: number | null,
  free: number | null,
): Place => ({
  jurisdictionCode,
  name: jurisdictionCode,
  parentCode,
  pool: parentCode === null,
  lines: [{ providerKind: 'PRACTICE_BASE', cap, allotted: 0, reserved: 0, taken: 0, free }],
});
const places = [
  place('330000', null, 20, 20),
  place('330100', '330000', 50, 4),
  place('330700', '330000', 60, 2),
  place('330702', '330700', null, null),
  place('330782', '330700', 20, 1),
];
const after = (code: string, slots: number) =>
  allotEffect(places, code, 'PRACTICE_BASE', slots).map((line) => [line.jurisdictionCode, line.freeAfter]);

it('offers cities and counties with a cap of their own', () => {
  expect(allotPlaces(places, 'PRACTICE_BASE').map(({ code, inside }) => [code, inside])).toEqual([
    ['330100', false],
    ['330700', false],
    ['330782', true],
  ]);
  expect(allotPlaces(places, 'TRAINING_INSTITUTION')).toEqual([]);
});

it('takes from the pool what a city gets', () => {
  expect(after('330100', 3)).toEqual([
    ['330000', 17],
    ['330100', 7],
  ]);
});

it('moves the city together with the county inside it, both ways', () => {
  expect(after('330782', -2)).toEqual([
    ['330000', 22],
    ['330700', 0],
    ['330782', -1],
  ]);
});

it('knows no effect on a place that is not there', () => expect(after('330900', 1)).toEqual([]));
