import { checkFile, factsKinds } from './kinds.js';
import { factsKindNames } from './kind-names.js';
import { validateBaseFiling, validateInstitutionFiling } from './validate-filing.js';

const codes = (issues: readonly { code: string; field: string }[]) => issues.map(({ code, field }) => [code, field]);
const staff = { total: 12, teachersFullTime: 2, teachersPartTime: 1, managers: 3, others: 6 };

describe('An institution’s facts', () => {
  it('state parts of the staff that add up', () => {
    expect(validateInstitutionFiling({ staff })).toEqual([]);
    expect(validateInstitutionFiling({ staff: { ...staff, total: 13 } })).toEqual([
      { code: 'sum-differs', field: 'staff.total', params: { sum: 12, total: 13 }, severity: 'error' },
    ]);
  });

  it('read as they are written: nothing in a name or an address turns the direction of writing', () => {
    const codesOf = (text: string) =>
      codes(validateInstitutionFiling({ unit: { name: text }, venue: { address: text }, experience: text }));
    for (const mark of ['\u202E', '\u2066', '\u200F'])
      expect(codesOf(`学校${mark}校学`)).toEqual([
        ['text-characters', 'unit.name'],
        ['text-characters', 'venue.address'],
        ['text-characters', 'experience'],
      ]);
    expect(codesOf('学校 École 𪛖')).toEqual([]);
  });

  it('may lack parts, as long as the others do not exceed the total', () => {
    const { others: _others, ...some } = staff;
    expect(validateInstitutionFiling({ staff: some })).toEqual([]);
    expect(codes(validateInstitutionFiling({ staff: { ...some, total: 5 } }))).toEqual([
      ['sum-differs', 'staff.total'],
    ]);
  });

  it('are warned of a roster that differs from the staff', () => {
    const teachers = [{ employment: 'full-time' }, { employment: 'full-time' }, { employment: 'full-time' }];
    expect(validateInstitutionFiling({ staff, teachers })).toEqual([
      {
        code: 'roster-differs',
        field: 'staff.teachersFullTime',
        params: { values: 'full-time', stated: 2, listed: 3 },
        severity: 'warning',
      },
      expect.objectContaining({ field: 'staff.teachersPartTime', severity: 'warning' }),
    ]);
  });

  it('were founded before they applied, and ask for each scope once', () => {
    expect(
      codes(
        validateInstitutionFiling(
          { foundedOn: '2014-06-21', scopes: ['manager', 'senior', 'manager'] },
          { submittedOn: '2014-06-20' },
        ),
      ),
    ).toEqual([
      ['value-doubled', 'scopes.2'],
      ['date-after', 'foundedOn'],
    ]);
    expect(validateInstitutionFiling({ foundedOn: '2014-06-20' }, { submittedOn: '2014-06-20' })).toEqual([]);
  });

  it('hold no fractions, nothing negative, nothing beyond bounds', () => {
    expect(
      codes(validateInstitutionFiling({ capacity: 1.5, staff: { total: -1 }, venue: { area: 1_000_001 }, rate: 1 })),
    ).toEqual([
      ['number-fraction', 'capacity'],
      ['number-too-small', 'staff.total'],
      ['number-too-large', 'venue.area'],
      ['field-unknown', 'rate'],
    ]);
  });
});

describe('A base’s facts', () => {
  it('name each direction once, and money in whole yuan', () => {
    expect(codes(validateBaseFiling({ directions: ['marketing', 'marketing'], revenueLastYear: 0.5 }))).toEqual([
      ['number-fraction', 'revenueLastYear'],
      ['value-doubled', 'directions.1'],
    ]);
    expect(codes(validateBaseFiling({ directions: ['sales'], baseType: 'shop' }))).toEqual([
      ['value-not-listed', 'directions.0'],
      ['value-not-listed', 'baseType'],
    ]);
    expect(validateBaseFiling({ revenueLastYear: 10_000_000_000_000 })).toEqual([]);
  });
});

describe.each(factsKindNames)('A file of %s', (kind) => {
  it('must be an object with a context', () => {
    expect(codes(checkFile(kind, {}).issues)).toEqual([['field-required', 'context']]);
    expect(codes(checkFile(kind, []).issues)).toEqual([['type-object', '']]);
    const { required = [] } = factsKinds[kind].contextSchema;
    expect(codes(checkFile(kind, { context: {} }).issues)).toEqual(
      required.map((name) => ['field-required', `context.${name}`]),
    );
    expect(codes(checkFile(kind, { context: 'now' }).issues)).toEqual([['type-object', 'context']]);
  });
});
