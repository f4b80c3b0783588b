import { cellOfRefusal, changeOf, countChanges, figuresBefore, figuresOf, placesOf, yearsOf } from './plan-figures';

const lines = {
  caps: [
    { jurisdictionCode: '330000', name: '浙江省', providerKind: 'PRACTICE_BASE' as const, slots: 20, before: 20 },
    { jurisdictionCode: '330700', name: '金华市', providerKind: 'PRACTICE_BASE' as const, slots: 55, before: 60 },
    { jurisdictionCode: '330782', name: '义乌市', providerKind: 'PRACTICE_BASE' as const, slots: 0, before: null },
  ],
  targets: [{ jurisdictionCode: '330700', name: '金华市', year: 2014, people: 3000, before: 3000 }],
};

it('names figures as refusals do', () => {
  expect(figuresOf(lines)).toEqual({
    'caps.330000.PRACTICE_BASE': 20,
    'caps.330700.PRACTICE_BASE': 55,
    'caps.330782.PRACTICE_BASE': 0,
    'targets.330700.2014': 3000,
  });
  expect(figuresBefore(lines)).not.toHaveProperty(['caps.330782.PRACTICE_BASE']);
  expect(countChanges(lines)).toBe(2);
});

it('sends only what changed; an emptied cell removes its line', () => {
  const { caps, targets, paths } = changeOf({
    'caps.330700.PRACTICE_BASE': 50,
    'targets.330700.2014': null,
    'caps.330782.PRACTICE_BASE': 0,
  });
  expect(caps).toEqual([
    { jurisdictionCode: '330700', providerKind: 'PRACTICE_BASE', slots: 50 },
    { jurisdictionCode: '330782', providerKind: 'PRACTICE_BASE', slots: 0 },
  ]);
  expect(targets).toEqual([{ jurisdictionCode: '330700', year: 2014, people: null }]);
  expect(cellOfRefusal(['input', 'caps', '1', 'slots'], paths)).toBe('caps.330782.PRACTICE_BASE');
  expect(cellOfRefusal(['targets', '0', 'people'], paths)).toBe('targets.330700.2014');
});

it('lands a refusal of publishing on its cell, and others nowhere', () => {
  expect(cellOfRefusal(['caps', '330700', 'PRACTICE_BASE'])).toBe('caps.330700.PRACTICE_BASE');
  expect(cellOfRefusal(['targets', '330700', '2014'])).toBe('targets.330700.2014');
  expect(cellOfRefusal(['caps', '7', 'slots'])).toBeNull();
  expect(cellOfRefusal(['reason'])).toBeNull();
  expect(cellOfRefusal(null)).toBeNull();
});

it('puts a sub-line after its city and the pool last', () => {
  const added = [
    { code: '330100', name: '杭州市' },
    { code: '330700', name: 'x' },
  ];
  expect(placesOf(lines, added).map(({ code }) => code)).toEqual(['330100', '330700', '330782', '330000']);
  expect(yearsOf(lines, [2013, 2014])).toEqual([2013, 2014]);
});
