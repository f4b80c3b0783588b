import { rectificationDue, type RectificationStep, rectificationStateOf } from './rectification.state.js';

const step = (kind: RectificationStep['kind'], dueOn: string | null = null): RectificationStep => ({ kind, dueOn });
const extended = step('EXTENDED', '2021-06-30');

describe('State of a rectification demanded by 2021-05-14', () => {
  it.each<[RectificationStep[], string, string]>([
    [[], '2021-05-14', 'OPEN'],
    [[], '2021-05-15', 'OVERDUE'],
    [[step('REPORTED')], '2021-05-15', 'REPORTED'],
    [[step('REPORTED'), extended], '2021-06-30', 'OPEN'],
    [[step('REPORTED'), extended], '2021-07-01', 'OVERDUE'],
    [[extended, step('REPORTED')], '2021-07-01', 'REPORTED'],
    [[step('REPORTED'), step('DONE')], '2022-01-01', 'DONE'],
    [[step('NOT_DONE')], '2021-05-01', 'NOT_DONE'],
  ])('%j on %s: %s', (steps, today, state) => {
    expect(rectificationStateOf('2021-05-14', steps, today)).toBe(state);
  });

  it('is due by the last extension', () => {
    expect(rectificationDue('2021-05-14', [])).toBe('2021-05-14');
    expect(rectificationDue('2021-05-14', [extended, step('EXTENDED', '2021-07-31'), step('REPORTED')])).toBe(
      '2021-07-31',
    );
  });
});
