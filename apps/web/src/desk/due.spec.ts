import { dueFrom } from './due';

const plain = new Map<string, boolean>();

describe('dueFrom', () => {
  it('counts working days ahead, over a weekend', () => {
    // 2014-06-27 is a Friday.
    expect(dueFrom('2014-07-01', '2014-06-27', plain)).toEqual({ kind: 'ahead', days: 2 });
    expect(dueFrom('2014-06-28', '2014-06-28', plain)).toEqual({ kind: 'today', days: 0 });
  });

  it('knows days off and working weekends', () => {
    const holidays = new Map([
      ['2014-06-30', false],
      ['2014-06-28', true],
    ]);
    expect(dueFrom('2014-07-01', '2014-06-27', holidays)).toEqual({ kind: 'ahead', days: 2 });
    expect(dueFrom('2014-07-01', '2014-06-27', new Map([['2014-06-30', false]]))).toEqual({ kind: 'ahead', days: 1 });
  });

  it('counts plain days behind, over the ends of months and years', () => {
    expect(dueFrom('2013-12-31', '2014-01-02', plain)).toEqual({ kind: 'overdue', days: 2 });
    expect(dueFrom('2016-02-28', '2016-03-01', plain)).toEqual({ kind: 'overdue', days: 2 });
  });

  it('says nothing where no desk has the case', () => {
    expect(dueFrom(null, '2014-06-28', plain)).toBeNull();
  });
});
