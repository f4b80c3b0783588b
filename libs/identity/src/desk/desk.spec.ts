import { type Desk, officeAt, placesSql, seesPlace } from './desk.js';

const desk = (jurisdictionCode: string | null, more: Partial<Desk> = {}): Desk => ({
  organisationId: `organisation of ${jurisdictionCode}`,
  kind: 'AUTHORITY',
  jurisdictionCode,
  department: 'COMMERCE',
  role: 'OFFICER',
  onBehalfOf: null,
  ...more,
});
const association = desk('330000', { kind: 'ASSOCIATION', department: null, role: 'ASSOCIATION_OFFICER' });

describe('Desks', () => {
  it.each([
    ['the province', [desk('330000')], '330782', true],
    ['its city', [desk('330700')], '330782', true],
    ['the county itself', [desk('330782')], '330782', true],
    ['another county of the city', [desk('330702')], '330782', false],
    ['another city', [desk('330100')], '330782', false],
    ['a county, of its city', [desk('330782')], '330700', false],
    ['one of two desks', [desk('330106'), desk('330700')], '330782', true],
    ['the Association', [association], '330782', false],
    ['an authority without a place', [desk(null)], '330782', false],
    ['nobody', [], '330782', false],
  ])('%s sees a place: %s %s %s', (_who, desks, code, sees) => {
    expect(seesPlace(desks, code)).toBe(sees);
  });

  it.each([
    [[], 'false', []],
    [[association, desk(null)], 'false', []],
    [[desk('330106')], '(c.place = $1)', ['330106']],
    [[desk('330700')], '(c.place BETWEEN $1 AND $2)', ['330700', '330799']],
    [[desk('330000'), desk('330106')], '(c.place BETWEEN $1 AND $2)', ['330000', '339999']],
    [[desk('330106'), desk('330106', { onBehalfOf: 'somebody' })], '(c.place = $1)', ['330106']],
    [[desk('330106'), desk('330700')], '(c.place = $1 OR c.place BETWEEN $2 AND $3)', ['330106', '330700', '330799']],
  ])('as a condition %#', (desks, sql, values) => {
    const bound: unknown[] = [];
    expect(placesSql(desks, 'c.place', (value) => `$${bound.push(value)}`)).toBe(sql);
    expect(bound).toEqual(values);
  });

  it.each([
    ['COUNTY', '330782', 'COMMERCE', '330782'],
    ['CITY', '330782', 'COMMERCE', '330700'],
    ['PROVINCE', '330782', 'COMMERCE', '330000'],
    ['CITY', '330782', 'FINANCE', null],
    ['CITY', '330106', 'COMMERCE', null],
    ['COUNTY', '330700', 'COMMERCE', null],
  ] as const)('finds the office at the level %s of %s, %s', (level, code, department, place) => {
    const desks = [
      association,
      desk('330782'),
      desk('330700'),
      desk('330000'),
      desk('330100', { department: 'FINANCE' }),
    ];
    expect(officeAt(desks, level, code, department)?.jurisdictionCode ?? null).toBe(place);
  });

  it('takes the own desk before one that was delegated', () => {
    const desks = [desk('330700'), desk('330700', { onBehalfOf: 'somebody' })];
    expect(officeAt(desks, 'CITY', '330782')?.onBehalfOf).toBeNull();
  });
});
