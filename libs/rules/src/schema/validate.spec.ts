import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { factsKinds } from '../facts/kinds.js';
import { validateFacts } from '../facts/validate-facts.js';
import { absurd, facts } from '../testing/arbitraries.js';
import { annualFacts, institutionFacts } from '../testing/filing-arbitraries.js';
import { checkSchema } from './validate.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv, ['date']);

/** Facts with one value anywhere replaced, so that most are wrong in one place. */
const damaged = (whole: fc.Arbitrary<object>) =>
  fc.tuple(whole, fc.nat(), fc.oneof(absurd, fc.string({ unit: 'binary' }))).map(([draft, where, value]) => {
    const copy = structuredClone(draft) as Record<string, unknown>;
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
    };
    visit(copy);
    const place = places[where % Math.max(1, places.length)];
    if (place !== undefined) place[0][place[1]] = value;
    return copy;
  });

describe('The check of facts', () => {
  it.each([
    ['pilot-application', facts],
    ['institution-filing', institutionFacts],
    ['annual-evaluation', annualFacts],
  ] as const)('of %s accepts and refuses exactly what a full JSON Schema validator does', (kind, whole) => {
    const { factsSchema, fileSchema } = factsKinds[kind];
    expect(ajv.validateSchema(fileSchema)).toBe(true);
    const reference = ajv.compile(factsSchema);
    let refused = 0;
    fc.assert(
      fc.property(damaged(whole), (value) => {
        const own = checkSchema(factsSchema, value).length === 0;
        expect(own).toBe(reference(value));
        if (!own) refused += 1;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('finds no fault in any valid draft', () => {
    fc.assert(
      fc.property(facts, (draft) => {
        const { validFrom = '', validUntil = 'long-term' } = draft.licence ?? {};
        fc.pre(validFrom <= validUntil);
        expect(validateFacts(draft)).toEqual([]);
      }),
    );
  });

  it.each([
    [{ majors: [{ intakes: [{ year: 2020, students: -1 }] }] }, 'majors.0.intakes.0.students', 'number-too-small'],
    [{ majors: [{ intakes: [{ year: 2020, students: 30.5 }] }] }, 'majors.0.intakes.0.students', 'number-fraction'],
    [{ majors: [{ intakes: [{ year: 2020, students: '30' }] }] }, 'majors.0.intakes.0.students', 'type-number'],
    [{ majors: [{ intakes: [{ year: 2020, students: Number.NaN }] }] }, 'majors.0.intakes.0.students', 'type-number'],
    [{ majors: [{ intakes: [{ year: 2020, students: 1e7 }] }] }, 'majors.0.intakes.0.students', 'number-too-large'],
    [{ majors: [{ intakes: [{ year: 2020 }, { year: 2020 }] }] }, 'majors.0.intakes.1.year', 'year-doubled'],
    [{ team: [{ name: '甲'.repeat(65) }] }, 'team.0.name', 'text-too-long'],
    [{ team: [{ name: '甲\u0000' }] }, 'team.0.name', 'text-characters'],
    [{ team: [{ name: '\ud842' }] }, 'team.0.name', 'text-characters'],
    [{ team: [{ dualQualified: 'yes' }] }, 'team.0.dualQualified', 'type-boolean'],
    [{ team: [{ title: 'professor' }] }, 'team.0.title', 'value-not-listed'],
    [{ team: {} }, 'team', 'type-list'],
    [{ team: Array.from({ length: 2001 }, () => ({})) }, 'team', 'list-too-long'],
    [{ teams: [] }, 'teams', 'field-unknown'],
    [JSON.parse('{"__proto__":{}}'), '__proto__', 'field-unknown'],
    [{ licence: { validUntil: '2021-02-29' } }, 'licence.validUntil', 'date-invalid'],
    [{ licence: { validFrom: '2021-03-01', validUntil: '2021-02-01' } }, 'licence.validUntil', 'dates-reversed'],
    [{ licence: [] }, 'licence', 'type-object'],
    [{ equipment: [{ quantity: 3 }] }, 'equipment.0.line', 'field-required'],
    [{ equipment: [{ line: 3 }, { line: 3 }] }, 'equipment.1.line', 'line-doubled'],
    [{ documents: [{ material: '', files: [] }] }, 'documents.0.material', 'text-empty'],
    [
      {
        documents: [
          { material: 'm', files: [] },
          { material: 'm', files: [] },
        ],
      },
      'documents.1.material',
      'material-doubled',
    ],
    [null, '', 'type-object'],
    [[], '', 'type-object'],
  ])('of %j names the field %s and the code %s', (value, field, code) => {
    expect(validateFacts(value)).toEqual([expect.objectContaining({ field, code, severity: 'error' })]);
  });

  it('counts a character beyond the BMP as one', () => {
    expect(validateFacts({ team: [{ name: '𠮷'.repeat(64) }] })).toEqual([]);
    expect(validateFacts({ team: [{ name: '𠮷'.repeat(65) }] })).toHaveLength(1);
  });

  it('warns of a year outside the three, which is no fault', () => {
    const majors = [{ intakes: [2017, 2018, 2020, 2021].map((year) => ({ year, students: 40 })) }];
    expect(
      validateFacts({ majors }, { referenceYear: 2021 }).map(({ field, code, severity }) => [field, code, severity]),
    ).toEqual([
      ['majors.0.intakes.0.year', 'year-outside', 'warning'],
      ['majors.0.intakes.3.year', 'year-outside', 'warning'],
    ]);
  });
});
