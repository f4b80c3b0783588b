import { type PlacementRecord, type PracticeLack, practiceStanding } from './practice-standing.js';

const terms = { baseMonths: 1, internshipMonths: 3 };
const practice = (
  startsOn: string,
  completedOn: string | null,
  more: Partial<PlacementRecord> = {},
): PlacementRecord => ({
  id: 'p1',
  kind: 'PRACTICE',
  startsOn,
  endsOn: '2030-12-31',
  event: completedOn === null ? null : { kind: 'COMPLETED', onDay: completedOn },
  base: { name: '基地', notFiledOn: null },
  ...more,
});
const internship = (startsOn: string, completedOn: string | null): PlacementRecord => ({
  ...practice(startsOn, completedOn),
  id: 'i1',
  kind: 'INTERNSHIP',
  base: null,
});
const lacks = (...placements: PlacementRecord[]): readonly PracticeLack[] => {
  const standing = practiceStanding(terms, placements, '2026-06-30');
  return standing.complete ? [] : standing.lacks;
};

describe('Practice before an exam', () => {
  it('is complete on the same day of the next month, and one day before it is not', () => {
    expect(lacks(practice('2026-03-01', '2026-04-01'))).toEqual([]);
    expect(lacks(practice('2026-03-01', '2026-03-31'))).toEqual([
      { code: 'PLACEMENT_TOO_SHORT', placementId: 'p1', until: '2026-03-31', needed: '2026-04-01' },
    ]);
  });

  it('of 29 days is too short, also in February', () => {
    expect(lacks(practice('2026-01-02', '2026-01-31'))).toMatchObject([{ needed: '2026-02-02' }]);
    // 31 January: February has no such day, its last one completes the month.
    expect(lacks(practice('2026-01-31', '2026-02-28'))).toEqual([]);
  });

  it('takes three months as an intern', () => {
    expect(lacks(internship('2026-01-15', '2026-04-15'))).toEqual([]);
    expect(lacks(internship('2026-01-15', '2026-04-14'))).toMatchObject([
      { code: 'PLACEMENT_TOO_SHORT', needed: '2026-04-15' },
    ]);
  });

  it('goes one way: two halves, or a short practice and a short internship, are not added', () => {
    expect(lacks(practice('2026-01-01', '2026-01-20'), practice('2026-02-01', '2026-02-20'))).toHaveLength(2);
    expect(lacks(practice('2026-01-01', '2026-01-20'), internship('2026-02-01', '2026-04-20'))).toHaveLength(2);
  });

  it('is complete by the one placement that is, whatever the others lack', () => {
    expect(
      practiceStanding(
        terms,
        [practice('2026-01-01', '2026-01-20'), internship('2026-02-01', '2026-05-01')],
        '2026-06-30',
      ),
    ).toEqual({ complete: true, placementId: 'i1', completedOn: '2026-05-01' });
  });

  it('does not count while it goes on, nor what completes only after the day in question', () => {
    expect(lacks(practice('2026-03-01', null))).toEqual([
      { code: 'PLACEMENT_GOES_ON', placementId: 'p1', needed: '2026-04-01' },
    ]);
    expect(lacks(practice('2026-05-01', '2026-07-01'))).toMatchObject([{ code: 'PLACEMENT_GOES_ON' }]);
  });

  it('is not complete once broken off, however long it was; cancelled it is as if it had never been', () => {
    const broken = practice('2026-01-01', null, { event: { kind: 'BROKEN_OFF', onDay: '2026-03-01' } });
    expect(lacks(broken)).toEqual([{ code: 'PLACEMENT_BROKEN_OFF', placementId: 'p1', on: '2026-03-01' }]);
    expect(lacks({ ...broken, event: { kind: 'CANCELLED', onDay: '2026-01-02' } })).toEqual([{ code: 'NO_PLACEMENT' }]);
  });

  it('at a base that was not filed on one of its days does not count, whatever its length', () => {
    const base = { name: '基地', notFiledOn: '2026-03-15' };
    expect(lacks(practice('2026-03-01', '2026-05-01', { base }))).toEqual([
      { code: 'BASE_NOT_FILED', placementId: 'p1', base: '基地', on: '2026-03-15' },
    ]);
  });

  it('is missing where there is no placement', () => expect(lacks()).toEqual([{ code: 'NO_PLACEMENT' }]));
});
