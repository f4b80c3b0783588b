import { kindOf, overviewOf, placeAbove, placeOf, shareInUse, type Place } from './places';

const place = (jurisdictionCode: string, figures: Partial<Place['lines'][number]>, pool = false): Place => ({
  jurisdictionCode,
  name: jurisdictionCode,
  parentCode: null,
  pool,
  lines: [
    { providerKind: 'TRAINING_INSTITUTION', cap: null, allotted: 0, reserved: 0, taken: 0, free: null, ...figures },
  ],
});

describe('the overview of a province', () => {
  const places = [
    place('330000', { cap: 20, allotted: -3, free: 17 }, true),
    place('330100', { cap: 50, allotted: 3, reserved: 2, taken: 40, free: 11 }),
    place('330700', { cap: 60, reserved: 5, taken: 45, free: 10 }),
    place('330782', { cap: 20, reserved: 1, taken: 9, free: 10 }),
  ];

  it('adds cities and pool up, counts a sub-line once, and puts the pool last', () => {
    const { rows, sums, own, difference } = overviewOf(places, '330000', 'TRAINING_INSTITUTION');
    expect(rows.map(({ place: { jurisdictionCode }, role }) => [jurisdictionCode, role])).toEqual([
      ['330100', 'part'],
      ['330700', 'part'],
      ['330782', 'inside'],
      ['330000', 'part'],
    ]);
    expect(sums).toEqual({ cap: 130, allotted: 0, reserved: 7, taken: 85, free: 38 });
    expect(own.free).toBe(38);
    expect(difference).toEqual({ reserved: 0, taken: 0, free: 0 });
  });

  it('says by how much slots do not add up', () => {
    const broken = [...places.slice(0, 3), place('330800', { cap: 10, taken: 4, free: 5 })];
    expect(overviewOf(broken, '330000', 'TRAINING_INSTITUTION').difference.free).toBe(1);
  });
});

describe('the overview of a city', () => {
  const city = place('330700', { cap: 60, reserved: 5, taken: 45, free: 10 });

  it('compares the counties with the city', () => {
    const counties = [place('330702', { reserved: 4, taken: 36 }), place('330782', { cap: 20, reserved: 1, taken: 9 })];
    const { rows, sums, own, difference } = overviewOf([city, ...counties], '330700', 'TRAINING_INSTITUTION');
    expect(rows.map(({ role }) => role)).toEqual(['own', 'part', 'part']);
    expect([sums.reserved, sums.taken, own.reserved, own.taken]).toEqual([5, 45, 5, 45]);
    expect(difference).toEqual({ reserved: 0, taken: 0, free: 0 });
  });

  it('names the difference where a county is missing', () => {
    const counties = [place('330702', { reserved: 4, taken: 36 })];
    const { difference } = overviewOf([city, ...counties], '330700', 'TRAINING_INSTITUTION');
    expect(difference).toEqual({ reserved: 1, taken: 9, free: 0 });
  });
});

it('reads addresses and ignores what they do not mean', () => {
  expect(kindOf(new URLSearchParams('kind=PRACTICE_BASE'))).toBe('PRACTICE_BASE');
  expect(kindOf(new URLSearchParams('kind=SCHOOL'))).toBe('TRAINING_INSTITUTION');
  expect(placeOf(new URLSearchParams('place=330100'), '330000')).toBe('330100');
  expect(placeOf(new URLSearchParams('place=330782'), '330000')).toBe('330700');
  expect(placeOf(new URLSearchParams('place=x'), '330000')).toBe('330000');
  expect([placeAbove('330782'), placeAbove('330700'), placeAbove('330000')]).toEqual(['330700', '330000', '330000']);
});

it('never rounds a share up', () => {
  const line = { providerKind: 'PRACTICE_BASE' as const, cap: 3, allotted: 0, reserved: 1, taken: 1, free: 1 };
  expect(shareInUse(line)).toBe(66);
  expect(shareInUse({ ...line, cap: null })).toBeNull();
  expect(shareInUse({ ...line, cap: 0 })).toBeNull();
});
