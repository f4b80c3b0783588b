import { factsKinds } from './kinds.js';

const { validate } = factsKinds['candidate-eligibility'];
const issues = (facts: unknown, decidedOn?: string) =>
  validate(facts, decidedOn === undefined ? undefined : { decidedOn }).map(({ code, field }) => `${field} ${code}`);

describe('Facts of a candidate', () => {
  it('may be of any completeness', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ work: [], certificates: [], trainings: [], degrees: [], student: {} }, '2015-07-01')).toEqual([]);
    expect(issues({ work: [{ from: '2010-01-01', until: 'ongoing', position: 'staff' }] }, '2015-07-01')).toEqual([]);
  });

  it.each([
    [{ work: [{ from: '2010-02-30' }] }, 'work.0.from date-invalid'],
    [{ work: [{ from: '2010-02-02', until: '2010-02-01' }] }, 'work.0.until dates-reversed'],
    [{ work: [{ position: 'boss' }] }, 'work.0.position value-not-listed'],
    [{ trainings: [{ hours: 60.5 }] }, 'trainings.0.hours number-fraction'],
    [{ trainings: [{ hours: -1 }] }, 'trainings.0.hours number-too-small'],
    [{ degrees: [{ related: 'maybe' }] }, 'degrees.0.related value-not-listed'],
    [{ degrees: [{ level: 'phd' }] }, 'degrees.0.level value-not-listed'],
    [{ student: { age: 20 } }, 'student.age field-unknown'],
    [{ certificates: [{ number: 'Z-1' }, { number: 'Z-1' }] }, 'certificates.1.number value-doubled'],
    [
      { trainings: [{ certificateNumber: 'J-1' }, { certificateNumber: 'J-1' }] },
      'trainings.1.certificateNumber value-doubled',
    ],
  ])('%j: %s', (facts, issue) => {
    expect(issues(facts)).toEqual([issue]);
  });

  it('do not lie after the day of decision, except a graduation that is still to come', () => {
    const facts = {
      work: [{ from: '2015-07-02', until: '2015-07-03' }],
      certificates: [{ issuedOn: '2015-07-02' }],
      trainings: [{ completedOn: '2015-07-02' }],
      degrees: [{ graduatedOn: '2016-07-02' }],
    };
    expect(issues(facts, '2015-07-01')).toEqual([
      'work.0.from date-after',
      'work.0.until date-after',
      'certificates.0.issuedOn date-after',
      'trainings.0.completedOn date-after',
    ]);
    expect(issues(facts, '2015-07-03')).toEqual([]);
  });
});
