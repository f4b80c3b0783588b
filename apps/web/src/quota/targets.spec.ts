import {
  reached,
  roleOf,
  shareText,
  splitLines,
  splitRest,
  sumOfParts,
  yearOf,
  yearsOfPlan,
  type Target,
} from './targets';

const target = (jurisdictionCode: string, people: number | null, more: Partial<Target> = {}): Target => ({
  jurisdictionCode,
  name: jurisdictionCode,
  parentCode: null,
  year: 2014,
  people,
  trained: 0,
  fixed: false,
  split: null,
  ...more,
});
const city = [
  target('330700', 3000, { fixed: true, trained: 900 }),
  target('330702', 1000, { trained: 500 }),
  target('330703', null, { trained: 300 }),
  target('330782', 1200, { fixed: true, trained: 100 }),
];

it('chooses the year', () => {
  const plans = [
    { state: 'DRAFT', targets: [{ year: 2030 }] },
    { state: 'IN_FORCE', targets: [{ year: 2016 }, { year: 2014 }, { year: 2016 }] },
  ];
  const years = yearsOfPlan(plans);
  expect(years).toEqual([2014, 2016]);
  expect(yearOf('2015', years, 2026)).toBe(2015);
  expect(yearOf('x', years, 2026)).toBe(2016);
  expect(yearOf(null, years, 2015)).toBe(2014);
  expect(yearOf(null, years, 2013)).toBe(2014);
  expect(yearOf(null, [], 2013)).toBe(2013);
});

it('never rounds progress up', () => {
  expect(shareText(reached({ people: 3000, trained: 1799 }) ?? 0)).toBe('59.9%');
  expect(shareText(reached({ people: 3, trained: 3 }) ?? 0)).toBe('100.0%');
  expect(reached({ people: null, trained: 3 })).toBeNull();
  expect(reached({ people: 0, trained: 3 })).toBeNull();
});

it('sums the parts and not what stands inside one', () => {
  expect(sumOfParts(city, '330700')).toEqual({ people: 2200, trained: 900, known: false });
  expect(roleOf(target('330782', 1), '330000')).toBe('inside');
  expect(sumOfParts([target('330000', 10), target('330700', 10), target('330782', 4)], '330000').people).toBe(10);
});

it('splits with what the plan fixes left alone, and says what is missing', () => {
  const typed = new Map([
    ['330703', 700],
    ['330782', 1],
  ]);
  const lines = splitLines(city, '330700', typed);
  expect(lines.map(({ code, people, fixed }) => [code, people, fixed])).toEqual([
    ['330702', 1000, false],
    ['330703', 700, false],
    ['330782', 1200, true],
  ]);
  expect(splitRest(lines, 3000)).toBe(100);
  expect(splitRest(splitLines(city, '330700', new Map([['330702', undefined]])), 3000)).toBe(1800);
});
