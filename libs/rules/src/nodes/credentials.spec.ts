import type { CandidateFacts, StandingFacts } from '../facts/candidate-eligibility.js';
import { candidateFinding, certification } from '../testing/candidate-rules.js';

const training = { level: 'first', hours: 100, completedOn: '2015-07-01', certificateNumber: 'J-1' };
const trained = (facts: CandidateFacts) => candidateFinding({ kind: 'completed-training', level: 'first' }, facts);
const held = (facts: CandidateFacts) => candidateFinding({ kind: 'prior-certificate', level: 'first' }, facts);
const standing = (facts: StandingFacts | undefined) =>
  candidateFinding({ kind: 'school-standing' }, facts === undefined ? {} : { recorded: { standing: facts } });

describe('A completed training', () => {
  it('reaches the standard hours of the level exactly', () => {
    expect(trained({ trainings: [training] })).toMatchObject({ result: 'MET', required: { value: 100 } });
    expect(trained({ trainings: [{ ...training, hours: 99 }] })).toMatchObject({
      result: 'NOT_MET',
      reason: { code: 'training.hours', params: { hours: 99, required: 100 } },
    });
  });

  it('is one training: hours of two are not added', () => {
    const half = { ...training, hours: 60 };
    expect(trained({ trainings: [half, { ...half, certificateNumber: 'J-2' }] }).result).toBe('NOT_MET');
  });

  it('without its certificate, its hours or its day is not shown', () => {
    for (const field of ['certificateNumber', 'hours', 'completedOn', 'level'] as const) {
      const { [field]: _left, ...rest } = training;
      expect(trained({ trainings: [rest] })).toMatchObject({ result: 'MISSING', missing: [`trainings.0.${field}`] });
    }
    expect(trained({ trainings: [{ ...training, certificateNumber: ' ' }] }).result).toBe('MISSING');
    expect(trained({})).toMatchObject({ result: 'MISSING', missing: ['trainings'] });
  });

  it('after the day of decision, for another level or none at all, is none', () => {
    for (const trainings of [[], [{ ...training, level: 'free' }], [{ ...training, completedOn: '2015-07-02' }]]) {
      expect(trained({ trainings }).result).toBe('NOT_MET');
    }
  });

  it('needs no hours where the programme sets none', () => {
    const { hours: _none, ...rest } = { ...training, level: 'free' };
    expect(candidateFinding({ kind: 'completed-training', level: 'free' }, { trainings: [rest] }).result).toBe('MET');
  });
});

describe('A prior certificate', () => {
  it('is held on the day of decision', () => {
    expect(held({ certificates: [{ level: 'first', issuedOn: '2015-07-01' }] }).result).toBe('MET');
    expect(held({ certificates: [{ level: 'first', issuedOn: '2015-07-02' }] }).result).toBe('NOT_MET');
    expect(held({ certificates: [] }).result).toBe('NOT_MET');
    expect(held({}).result).toBe('MISSING');
    expect(held({ certificates: [{ issuedOn: '2015-01-01' }] }).missing).toEqual(['certificates.0.level']);
  });
});

describe('What the records show', () => {
  const recorded = { certificates: [{ level: 'first', issuedOn: '2012-07-01', number: 'Z-9' }], trainings: [training] };

  it('counts beside what is stated', () => {
    expect(held({ certificates: [], recorded }).result).toBe('MET');
    expect(trained({ trainings: [], recorded }).result).toBe('MET');
  });

  it('does not say that there is nothing else', () => {
    expect(held({ recorded }).result).toBe('MET');
    const other = { certificates: [{ level: 'free', issuedOn: '2012-07-01' }], trainings: [] };
    expect(held({ recorded: other })).toMatchObject({ result: 'MISSING', missing: ['certificates'] });
    expect(trained({ recorded: other })).toMatchObject({ result: 'MISSING', missing: ['trainings'] });
    expect(held({ certificates: [], recorded: other }).result).toBe('NOT_MET');
  });

  it('tells since when years count', () => {
    const since = { kind: 'years-of-work', years: 3, unbroken: true, gapDays: 0, since: 'first' } as const;
    const work = [{ from: '2010-01-01', until: 'ongoing' as const }];
    expect(candidateFinding(since, { work, recorded }).result).toBe('MET');
    expect(candidateFinding({ ...since, years: 4 }, { work, recorded }).result).toBe('MISSING');
    expect(candidateFinding({ ...since, years: 4 }, { work, certificates: [], recorded }).result).toBe('NOT_MET');
  });
});

describe('A level', () => {
  it('that is closed admits nobody, whatever is stated; its opening is a change of the package', () => {
    const node = { kind: 'level-open', level: 'closed' } as const;
    expect(candidateFinding(node, {})).toMatchObject({ result: 'NOT_MET', reason: { code: 'level.closed' } });
    const opened = { ...certification, levels: certification.levels.map((level) => ({ ...level, closed: null })) };
    expect(candidateFinding(node, {}, undefined, opened).result).toBe('MET');
  });

  it('that the package does not have is a mistake of the package', () => {
    expect(() => candidateFinding({ kind: 'level-open', level: 'none' }, {})).toThrow('no level none');
  });
});

describe('A standing', () => {
  const valid = { approved: true, from: '2012-07-01', until: '2015-07-01' };

  it('holds from its first day to its last', () => {
    for (const on of ['2012-07-01', '2015-07-01']) expect(standing({ ...valid, on }).result).toBe('MET');
    expect(standing({ ...valid, on: '2012-06-30' })).toMatchObject({ reason: { code: 'standing.not-yet' } });
    expect(standing({ ...valid, on: '2015-07-02' })).toMatchObject({ reason: { code: 'standing.ended' } });
    expect(standing({ approved: false })).toMatchObject({ reason: { code: 'standing.none' } });
    expect(standing(undefined).result).toBe('MISSING');
  });
});
