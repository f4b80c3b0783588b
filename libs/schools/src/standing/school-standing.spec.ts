import { standingOn } from './school-standing.js';

describe('The standing of a pilot school', () => {
  it('runs from the approval to the same day some years later', () => {
    expect(standingOn(['2021-04-20'], 3, '2021-10-08')).toEqual({
      approved: true,
      from: '2021-04-20',
      until: '2024-04-20',
      on: '2021-10-08',
    });
    expect(standingOn(['2020-02-29'], 3, '2021-01-01').until).toBe('2023-02-28');
  });

  it('is renewed by a later approval', () => {
    expect(standingOn(['2024-03-01', '2021-04-20'], 3, '2024-05-01').until).toBe('2027-03-01');
    expect(standingOn(['2024-03-01', '2021-04-20'], 3, '2024-02-01').until).toBe('2024-04-20');
  });

  it('is that of the first approval before it, and none without one', () => {
    expect(standingOn(['2021-04-20'], 3, '2021-04-19')).toMatchObject({ approved: true, from: '2021-04-20' });
    expect(standingOn([], 3, '2021-04-19')).toEqual({ approved: false, on: '2021-04-19' });
  });
});
