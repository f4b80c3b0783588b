import { reportStateOf } from './annual-report.state.js';

describe('State of a report', () => {
  it.each([
    [0, '2021-03-30', 'OPEN'],
    [0, '2021-03-31', 'OPEN'],
    [0, '2021-04-01', 'OVERDUE'],
    [1, '2021-03-30', 'SUBMITTED'],
    [2, '2022-01-01', 'SUBMITTED'],
  ])('%i submissions, due 2021-03-31, on %s: %s', (attempt, today, state) => {
    expect(reportStateOf({ attempt, dueOn: '2021-03-31' }, today)).toBe(state);
  });
});
