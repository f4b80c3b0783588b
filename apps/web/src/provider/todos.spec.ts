import {
  filingIn,
  filingRounds,
  lastDayOf,
  todosOf,
  type HomeEntry,
  type HomeFiling,
  type HomeRecords,
  type HomeRound,
} from './todos';

const round = (id: string, closesAt: string, phase: HomeRound['phase'] = 'OPEN') =>
  ({ id, name: id, nameEn: id, closesAt, phase }) as HomeRound;
const june = round('june', '2014-07-01T00:00:00+08:00');
const filing = (status: HomeFiling['status'], of = june, defects = 0) =>
  ({
    id: `f-${status}`,
    status,
    round: of,
    decisions: [{ kind: 'RETURN', defects: Array.from({ length: defects }, (_, id) => ({ id: String(id) })) }],
  }) as unknown as HomeFiling;
const report = (state: HomeEntry['reports'][number]['state'], dueOn: string) =>
  ({ id: `r-${dueOn}`, year: 2013, state, dueOn }) as HomeEntry['reports'][number];
const rectification = (state: string, dueOn: string) =>
  ({ id: `e-${dueOn}`, year: 2013, rectification: { state, dueOn } }) as HomeEntry['evaluations'][number];
const entry = (more: Partial<HomeEntry> = {}) =>
  ({ id: 'p', name: '机构', status: 'IN_FORCE', reports: [], evaluations: [], ...more }) as unknown as HomeEntry;
const records = (more: Partial<HomeRecords>): HomeRecords => ({
  rounds: [],
  filings: [],
  entries: [],
  changes: [],
  banned: false,
  ...more,
});
const kinds = (more: Partial<HomeRecords>) => todosOf(records(more)).map(({ kind, dueOn }) => [kind, dueOn]);

describe('todosOf', () => {
  it('offers an open batch to whoever has nothing yet, until its last day', () => {
    expect(kinds({ rounds: [june, round('closed', '2014-01-01T00:00:00+08:00', 'CLOSED')] })).toEqual([
      ['start', '2014-06-30'],
    ]);
    expect(lastDayOf(june)).toBe('2014-06-30');
  });

  it('offers nothing under a ban, beside an application on its way, or to who is filed', () => {
    expect(kinds({ rounds: [june], banned: true })).toEqual([]);
    expect(
      kinds({ rounds: [june], filings: [filing('IN_REVIEW', round('other', '2015-01-01T00:00:00+08:00'))] }),
    ).toEqual([]);
    expect(kinds({ rounds: [june], entries: [entry()] })).toEqual([]);
    expect(kinds({ rounds: [june], filings: [filing('REJECTED')] })).toEqual([['start', '2014-06-30']]);
  });

  it('puts the nearest day first, and what has none before it', () => {
    expect(
      kinds({
        filings: [filing('DRAFT'), filing('RETURNED', round('closed', '2014-01-01T00:00:00+08:00', 'CLOSED'), 3)],
        entries: [
          entry({
            reports: [report('OVERDUE', '2014-02-28'), report('SUBMITTED', '2013-02-28')],
            evaluations: [rectification('OPEN', '2014-05-01'), rectification('REPORTED', '2014-01-01')],
          }),
        ],
      }),
    ).toEqual([
      ['mend', null],
      ['report', '2014-02-28'],
      ['rectify', '2014-05-01'],
      ['continue', '2014-06-30'],
    ]);
  });

  it('counts the defects of the last return, and asks no report of who is no longer filed', () => {
    const [todo] = todosOf(records({ filings: [filing('RETURNED', june, 3)] }));
    expect(todo).toMatchObject({ kind: 'mend', defects: 3, dueOn: '2014-06-30' });
    expect(kinds({ entries: [entry({ status: 'REVOKED', reports: [report('OVERDUE', '2014-02-28')] })] })).toEqual([]);
  });

  it('knows the batches of filings among the rounds', () => {
    const of = (ruleSet: string) => ({ ...june, id: ruleSet, ruleSet });
    expect(filingRounds([of('pilot-application'), of('base-filing'), of('institution-filing')])).toHaveLength(2);
  });

  it('takes a rejected or withdrawn application for none', () => {
    expect(filingIn(june, [filing('REJECTED'), filing('WITHDRAWN')])).toBeUndefined();
    expect(filingIn(june, [filing('APPROVED')])?.status).toBe('APPROVED');
  });
});
