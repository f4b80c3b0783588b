import { readReportList, writeReportList } from './report-state';

describe('the address of the overview of reports', () => {
  it('comes back as it was written', () => {
    const params = new URLSearchParams('year=2020&place=330100&state=OVERDUE&state=OPEN&after=x&trail=');
    const state = readReportList(params);
    expect(state.filter).toEqual({ year: 2020, place: '330100', state: ['OVERDUE', 'OPEN'] });
    expect(writeReportList(state).toString()).toBe(params.toString());
  });

  it('ignores what it does not know', () => {
    expect(readReportList(new URLSearchParams('year=20&place=x&state=LATE')).filter).toEqual({});
  });
});
