import { rowsOf } from './finding-rows';

describe('rowsOf', () => {
  it('names each row once, with the first of its facts', () => {
    expect(rowsOf(['posts.1.tutorFullTime', 'posts.1.name', 'posts.3.tutorFullTime'])).toEqual([
      { row: 'posts.1', path: 'posts.1.tutorFullTime' },
      { row: 'posts.3', path: 'posts.3.tutorFullTime' },
    ]);
  });

  it('names none where a finding is about a list as a whole, or about more than rows', () => {
    expect(rowsOf(['posts'])).toEqual([]);
    expect(rowsOf(['team.0.title', 'majorHead.title'])).toEqual([]);
    expect(rowsOf([])).toEqual([]);
  });
});
