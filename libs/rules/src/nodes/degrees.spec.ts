import type { CandidateFacts, DegreeFacts, StudentFacts } from '../facts/candidate-eligibility.js';
import type { Degree } from '../nodes.js';
import { candidateFinding, certification } from '../testing/candidate-rules.js';

const degree = (related: Degree['related'], degrees: DegreeFacts[] | undefined, programme = certification) => {
  const facts: CandidateFacts = degrees === undefined ? {} : { degrees };
  return candidateFinding({ kind: 'degree', levels: ['associate', 'bachelor'], related }, facts, undefined, programme);
};
const held = (more: DegreeFacts): DegreeFacts => ({ level: 'associate', graduatedOn: '2010-06-30', ...more });

describe('A degree', () => {
  it.each([
    ['电子商务', undefined, 'MET', 'NOT_MET'],
    // Printed is printed, whatever is stated.
    ['电子商务', 'no', 'MET', 'NOT_MET'],
    ['市场营销专业', 'undecided', 'MET', 'NOT_MET'],
    // Not printed: the certifying body decides, and nothing is silently unrelated.
    ['英语', undefined, 'NEEDS_REVIEW', 'NEEDS_REVIEW'],
    ['英语', 'undecided', 'NEEDS_REVIEW', 'NEEDS_REVIEW'],
    ['英语', 'yes', 'NEEDS_REVIEW', 'NEEDS_REVIEW'],
    ['英语', 'no', 'NOT_MET', 'MET'],
    [undefined, undefined, 'MISSING', 'MISSING'],
    [undefined, 'no', 'NOT_MET', 'MET'],
  ] as const)('in %s, stated as %s: related %s, unrelated %s', (major, related, asRelated, asUnrelated) => {
    const one = held({ ...(major && { major }), ...(related && { related }) });
    expect([degree('yes', [one]).result, degree('no', [one]).result, degree('any', [one]).result]).toEqual([
      asRelated,
      asUnrelated,
      'MET',
    ]);
  });

  it('counts as stated, or goes to the body, as the programme reads it', () => {
    const read = (yes: 'counts' | 'review', no: 'counts' | 'review') => ({
      ...certification,
      relatedMajors: { names: ['电子商务'], stated: { yes, no } },
    });
    const one = (related: 'yes' | 'no') => [held({ major: '英语', related })];
    expect(degree('yes', one('yes'), read('counts', 'review')).result).toBe('MET');
    expect(degree('no', one('no'), read('counts', 'review')).result).toBe('NEEDS_REVIEW');
    expect(degree('no', one('no'), read('review', 'counts')).result).toBe('MET');
  });

  it('is finished on the day of decision, and of a level that the clause names', () => {
    expect(degree('any', [held({ graduatedOn: '2015-07-01' })]).result).toBe('MET');
    expect(degree('any', [held({ graduatedOn: '2015-07-02' })])).toMatchObject({
      result: 'NOT_MET',
      leastChange: [{ code: 'date.wait', params: { from: '2015-07-02' } }],
    });
    expect(degree('any', [held({ level: 'master' })])).toMatchObject({ reason: { code: 'degree.none' } });
    expect(degree('any', [{ level: 'associate' }]).missing).toEqual(['degrees.0.graduatedOn']);
    expect(degree('any', [{ graduatedOn: '2010-06-30' }]).missing).toEqual(['degrees.0.level']);
  });

  it('may be any of several; that there is none is a failure, that nobody says is not', () => {
    const several = [held({ level: 'master' }), held({ major: '英语', related: 'no' }), held({ major: '电子商务' })];
    expect(degree('yes', several).result).toBe('MET');
    expect(degree('no', several).result).toBe('MET');
    expect(degree('any', []).result).toBe('NOT_MET');
    expect(degree('any', undefined)).toMatchObject({ result: 'MISSING', missing: ['degrees'] });
  });
});

describe('A degree that no condition names', () => {
  const named = (degrees: DegreeFacts[]) =>
    candidateFinding({ kind: 'degree-named', unnamed: ['associate'] }, { degrees });

  it('is said, unless a higher one or an unrelated one is there to speak', () => {
    expect(named([held({ major: '电子商务' })])).toMatchObject({
      result: 'NOT_MET',
      reason: { code: 'degree.unnamed', params: { levels: 'associate', major: '电子商务' } },
    });
    expect(named([held({ major: '电子商务' }), held({ level: 'bachelor' })]).result).toBe('MET');
    expect(named([held({ major: '英语', related: 'no' })]).result).toBe('MET');
    expect(named([]).result).toBe('MET');
  });
});

describe('A student', () => {
  const full: StudentFacts = { enrolled: true, level: 'associate', major: '电子商务', recommended: true };
  const student = (facts: StudentFacts) =>
    candidateFinding({ kind: 'student-recommended', levels: ['associate'], related: 'yes' }, { student: facts });

  it('studies a related major for the degree and is recommended', () => {
    expect(student(full).result).toBe('MET');
    expect(student({ ...full, recommended: false })).toMatchObject({ leastChange: [{ code: 'student.recommend' }] });
    expect(student({ ...full, level: 'technical-school-advanced' }).result).toBe('NOT_MET');
    expect(student({ ...full, major: '英语', related: 'no' }).result).toBe('NOT_MET');
    expect(student({ ...full, major: '英语' }).result).toBe('NEEDS_REVIEW');
    expect(student({ enrolled: false }).result).toBe('NOT_MET');
  });

  it('of whom something is not stated is open', () => {
    for (const field of ['enrolled', 'level', 'major', 'recommended'] as const) {
      const { [field]: _left, ...rest } = full;
      expect(student(rest)).toMatchObject({ result: 'MISSING', missing: [`student.${field}`] });
    }
  });
});
