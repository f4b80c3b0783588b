import fc from 'fast-check';
import {
  employments,
  roomUses,
  schoolTypes,
  staffRoles,
  titles,
  type EvaluationContext,
  type PilotApplicationFacts,
} from '../facts/pilot-application.js';

/** Drafts of any degree of completeness: every field may be absent, names may hold rare characters. */
const part = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });

const name = fc.constantFrom('电子商务', '市场营销', '电子商物', '数控技术', '保险事务', '𠮷林', '吴敏', ' ');
const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_000_000 }));
const day = fc.constantFrom('2018-09-01', '2021-03-14', '2021-03-15', '2021-03-16', '2024-02-29');

/** A roster of any length up to ten. */
export const team = fc.array(
  part({
    name,
    employment: fc.constantFrom(...employments),
    title: fc.constantFrom(...titles),
    dualQualified: fc.boolean(),
    industryExpert: fc.boolean(),
  }),
  { maxLength: 10 },
);

/** Valid facts of a pilot application. */
export const facts: fc.Arbitrary<PilotApplicationFacts> = part({
  licence: part({ number: name, holder: name, validFrom: day, validUntil: fc.oneof(day, fc.constant('long-term')) }),
  majors: fc.array(
    part({
      name,
      intakes: fc.uniqueArray(part({ year: fc.integer({ min: 2017, max: 2021 }), students: count }), {
        selector: ({ year }) => year,
        maxLength: 5,
      }),
    }),
    { maxLength: 3 },
  ),
  team,
  majorHead: part({ name, title: fc.constantFrom(...titles) }),
  rooms: fc.array(part({ name, use: fc.constantFrom(...roomUses), seatsTheory: count, seatsPractice: count }), {
    maxLength: 4,
  }),
  equipment: fc.uniqueArray(
    fc.record({ line: fc.integer({ min: 1, max: 3 }), quantity: count }, { requiredKeys: ['line'] }),
    { selector: ({ line }) => line },
  ),
  staff: fc.array(part({ name, role: fc.constantFrom(...staffRoles), fullTime: fc.boolean() }), { maxLength: 4 }),
  office: part({ fixed: fc.boolean(), address: name }),
  narrative: part({ trainingExperience: name, teamStructure: name, majorPlan: name, headMobilises: name }),
}) as fc.Arbitrary<PilotApplicationFacts>;

/** Contexts of any school type. */
export const contexts: fc.Arbitrary<EvaluationContext> = fc.record({
  schoolType: fc.constantFrom(...schoolTypes),
  referenceYear: fc.integer({ min: 2020, max: 2022 }),
  submittedOn: day,
});

/** What a form, an import or an attacker may send in place of a figure. */
export const absurd = fc.constantFrom<unknown>(
  -1,
  0.5,
  1e21,
  Number.NaN,
  Infinity,
  '40',
  'yes',
  null,
  {},
  [],
  [40],
  true,
  '__proto__',
);
