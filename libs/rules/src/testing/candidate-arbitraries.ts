import fc from 'fast-check';
import {
  degreeLevels,
  positions,
  relations,
  type CandidateContext,
  type CandidateFacts,
} from '../facts/candidate-eligibility.js';

const part = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });

/** Any day of some years, with leap days among them more often than the calendar has them. */
export const day = fc.oneof(
  fc
    .date({ min: new Date('2006-01-01'), max: new Date('2017-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  fc.constantFrom('2008-02-29', '2012-02-29', '2014-02-28', '2015-06-30', '2015-07-01', '2015-07-02'),
);
const major = fc.constantFrom('电子商务', '市场营销专业', '英语', '', '物流');
const level = fc.constantFrom('first', 'closed', 'free', 'other');
const studies = { level: fc.constantFrom(...degreeLevels), major, related: fc.constantFrom(...relations) };

/** Employments, each with any of its parts. */
export const work = fc.array(
  part({ from: day, until: fc.oneof(day, fc.constant('ongoing' as const)), position: fc.constantFrom(...positions) }),
  { maxLength: 4 },
);

/** What may be known of a candidate, in any degree of completeness. */
export const candidateFacts: fc.Arbitrary<CandidateFacts> = part({
  work,
  certificates: fc.array(part({ level, issuedOn: day }), { maxLength: 2 }),
  trainings: fc.array(
    part({ level, hours: fc.constantFrom(0, 99, 100), completedOn: day, certificateNumber: fc.constant('J-1') }),
    { maxLength: 2 },
  ),
  degrees: fc.array(part({ ...studies, graduatedOn: day }), { maxLength: 3 }),
  student: part({ ...studies, enrolled: fc.boolean(), recommended: fc.boolean() }),
  recorded: part({
    certificates: fc.array(fc.record({ level, issuedOn: day }), { maxLength: 1 }),
    standing: part({ approved: fc.boolean(), from: day, until: day, on: day }),
  }),
}) as fc.Arbitrary<CandidateFacts>;

/** Days of decision. */
export const candidateContexts: fc.Arbitrary<CandidateContext> = day.map((decidedOn) => ({ decidedOn }));
