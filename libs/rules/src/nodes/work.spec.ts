import fc from 'fast-check';
import type { CandidateFacts, WorkSpell } from '../facts/candidate-eligibility.js';
import type { YearsOfWork } from '../nodes.js';
import { day, work } from '../testing/candidate-arbitraries.js';
import { candidateFinding } from '../testing/candidate-rules.js';

const years = (count: number, more: Partial<YearsOfWork> = {}): YearsOfWork => ({
  kind: 'years-of-work',
  years: count,
  unbroken: true,
  gapDays: 0,
  ...more,
});
const finding = (node: YearsOfWork, facts: CandidateFacts, decidedOn = '2015-07-01') =>
  candidateFinding(node, facts, { decidedOn });
const resultOf = (node: YearsOfWork, facts: CandidateFacts, decidedOn?: string) =>
  finding(node, facts, decidedOn).result;

// An independent reading, by the machine's calendar: day after day from the first, until work breaks off or the anniversary is there.
const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
function anniversary(date: string, count: number): string {
  const later = `${Number(date.slice(0, 4)) + count}${date.slice(4)}`;
  const parsed = new Date(`${later}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== later
    ? `${later.slice(0, 8)}28`
    : later;
}
function byHand(spells: readonly WorkSpell[], count: number, decidedOn: string): boolean {
  const days = new Set<string>();
  for (const { from, until } of spells) {
    const last = until === 'ongoing' || until! > decidedOn ? decidedOn : until!;
    for (let at = from!; at <= last; at = plus(at, 1)) days.add(at);
  }
  return [...days].some((first) => {
    if (days.has(plus(first, -1))) return false;
    const goal = anniversary(first, count);
    for (let at = first; at <= goal; at = plus(at, 1)) if (!days.has(at)) return false;
    return true;
  });
}

describe('Years of unbroken work', () => {
  it('agree with a count day by day, for any employments and any day of decision', () => {
    const whole = work.map((spells) =>
      spells.filter(({ from, until }) => from && until && (until === 'ongoing' || until >= from)),
    );
    let met = 0;
    fc.assert(
      fc.property(whole, day, fc.integer({ min: 1, max: 4 }), (spells, decidedOn, count) => {
        const expected = byHand(spells, count, decidedOn);
        met += expected ? 1 : 0;
        expect(resultOf(years(count), { work: spells }, decidedOn)).toBe(expected ? 'MET' : 'NOT_MET');
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(40);
  });

  it.each([
    ['2009-07-01', '2015-07-01', 'MET'],
    ['2009-07-01', '2015-06-30', 'NOT_MET'],
    ['2008-02-29', '2014-02-28', 'MET'],
    ['2008-02-29', '2014-02-27', 'NOT_MET'],
    ['2008-02-28', '2014-02-28', 'MET'],
  ])('from %s to %s is six years: %s', (from, until, result) => {
    expect(resultOf(years(6), { work: [{ from, until }] })).toBe(result);
  });

  it('say how many days are lacking, and the day on which they are there: then they are', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 6 }), (from, decidedOn, count) => {
        fc.pre(from <= decidedOn);
        const facts: CandidateFacts = { work: [{ from, until: 'ongoing' }] };
        const { result, leastChange } = finding(years(count), facts, decidedOn);
        if (result === 'MET') return expect(leastChange).toEqual([]);
        const [{ code, params }] = leastChange as [(typeof leastChange)[number]];
        expect([code, plus(decidedOn, Number(params['days']))]).toEqual(['work.continue', params['on']]);
        expect(resultOf(years(count), facts, String(params['on']))).toBe('MET');
        expect(resultOf(years(count), facts, plus(String(params['on']), -1))).toBe('NOT_MET');
      }),
    );
  });

  it('never turn worse when one works longer', () => {
    fc.assert(
      fc.property(work, day, (spells, from) => {
        fc.pre(resultOf(years(2), { work: spells }) === 'MET');
        expect(resultOf(years(2), { work: [...spells, { from, until: 'ongoing' }] })).toBe('MET');
      }),
    );
  });

  it('bridge as many days between two employments as the package lets them', () => {
    const facts: CandidateFacts = {
      work: [
        { from: '2013-01-01', until: '2013-12-31' },
        { from: '2014-01-03', until: 'ongoing' },
      ],
    };
    expect(resultOf(years(2), facts)).toBe('NOT_MET');
    expect(resultOf(years(2, { gapDays: 1 }), facts)).toBe('NOT_MET');
    expect(resultOf(years(2, { gapDays: 2 }), facts)).toBe('MET');
  });

  it('nobody has stated are missing; that there are none is a failure', () => {
    expect(finding(years(1), {})).toMatchObject({ result: 'MISSING', missing: ['work'] });
    expect(finding(years(1), { work: [] })).toMatchObject({ result: 'NOT_MET', reason: { code: 'work.none' } });
  });

  it('with a day unknown stay open only where that day could help', () => {
    expect(finding(years(1), { work: [{ from: '2014-07-01' }] }).missing).toEqual(['work.0.until']);
    expect(resultOf(years(1), { work: [{ from: '2014-07-01' }] })).toBe('MISSING');
    expect(resultOf(years(1), { work: [{ from: '2014-07-02' }] })).toBe('NOT_MET');
    expect(resultOf(years(1), { work: [{ until: '2014-07-02' }] })).toBe('MISSING');
    expect(resultOf(years(1), { work: [{ from: '2014-08-01', until: '2014-07-01' }] })).toBe('NOT_MET');
  });

  it('that lie after the day of decision do not count', () => {
    expect(resultOf(years(1), { work: [{ from: '2015-07-02', until: '2019-07-02' }] })).toBe('NOT_MET');
    expect(resultOf(years(1), { work: [{ from: '2014-07-02', until: '2019-07-02' }] })).toBe('NOT_MET');
  });
});

describe('Years after a certificate', () => {
  const node = years(3, { since: 'first' });
  const working: WorkSpell[] = [{ from: '2005-01-01', until: 'ongoing' }];

  it('begin on its day, which is not counted', () => {
    const held = (issuedOn: string) => ({ work: working, certificates: [{ level: 'first', issuedOn }] });
    expect(resultOf(node, held('2012-07-01'))).toBe('MET');
    expect(finding(node, held('2012-07-02'))).toMatchObject({
      result: 'NOT_MET',
      leastChange: [{ code: 'work.continue', params: { days: 1, on: '2015-07-02' } }],
    });
  });

  it('count from the earliest of several', () => {
    const certificates = ['2014-01-01', '2012-07-01'].map((issuedOn) => ({ level: 'first', issuedOn }));
    expect(resultOf(node, { work: working, certificates })).toBe('MET');
  });

  it('need the certificate first where there is none, or one of another level', () => {
    for (const certificates of [[], [{ level: 'closed', issuedOn: '2001-01-01' }]]) {
      const found = finding(node, { work: working, certificates });
      expect(found.result).toBe('NOT_MET');
      expect(found.leastChange.map(({ code }) => code)).toEqual(['certificate.obtain', 'work.begin']);
    }
  });

  it('are open while nobody has said whether there is one, or of which day', () => {
    expect(finding(node, { work: working })).toMatchObject({ result: 'MISSING', missing: ['certificates'] });
    expect(finding(node, { work: working, certificates: [{ level: 'first' }] }).missing).toEqual([
      'certificates.0.issuedOn',
    ]);
    // Too little work in any case: no certificate could help.
    expect(resultOf(node, { work: [{ from: '2013-01-01', until: 'ongoing' }] })).toBe('NOT_MET');
  });
});

describe('Years in management', () => {
  const node = (parts: 'added' | 'unbroken') => years(3, { management: { years: 2, parts } });
  const spells: WorkSpell[] = [
    { from: '2012-01-01', until: '2013-01-01', position: 'middle-manager' },
    { from: '2013-01-02', until: '2014-06-30', position: 'staff' },
    { from: '2014-07-01', until: 'ongoing', position: 'senior-manager' },
  ];

  it('are added up within the spell, or must be one, as the package reads it', () => {
    // 366 days and 365 days: two years from 1 January 2012 have 731.
    expect(resultOf(node('added'), { work: spells })).toBe('MET');
    expect(resultOf(node('added'), { work: spells }, '2015-06-30')).toBe('NOT_MET');
    expect(finding(node('unbroken'), { work: spells })).toMatchObject({
      result: 'NOT_MET',
      reason: { code: 'management.short' },
      leastChange: [{ code: 'management.continue', params: { days: 366, on: '2016-07-01' } }],
    });
  });

  it('join where one follows on the other without a day between', () => {
    const joined: WorkSpell[] = [
      { from: '2010-01-01', until: '2013-06-30', position: 'staff' },
      { from: '2013-07-01', until: '2014-06-30', position: 'middle-manager' },
      { from: '2014-07-01', until: 'ongoing', position: 'senior-manager' },
    ];
    expect(resultOf(node('unbroken'), { work: joined })).toBe('MET');
    expect(resultOf(node('added'), { work: joined })).toBe('MET');
  });

  it('outside the unbroken spell do not count', () => {
    const broken: WorkSpell[] = [
      { from: '2008-01-01', until: '2010-06-30', position: 'senior-manager' },
      { from: '2011-01-01', until: 'ongoing', position: 'staff' },
    ];
    expect(resultOf(node('added'), { work: broken })).toBe('NOT_MET');
  });

  it('are open where the position is not stated', () => {
    expect(finding(node('added'), { work: [{ from: '2010-01-01', until: 'ongoing' }] })).toMatchObject({
      result: 'MISSING',
      missing: ['work.0.position'],
    });
  });
});

describe('Years of work that may have breaks', () => {
  const node = years(1, { unbroken: false });

  it('are the sum of the parts', () => {
    const parts = (until: string) => ({
      work: [
        { from: '2010-01-01', until: '2010-07-01' },
        { from: '2013-01-01', until },
      ],
    });
    expect(resultOf(node, parts('2013-07-04'))).toBe('MET');
    expect(finding(node, parts('2013-07-03'))).toMatchObject({
      result: 'NOT_MET',
      leastChange: [{ code: 'work.add', params: { days: 1 } }],
    });
  });
});
