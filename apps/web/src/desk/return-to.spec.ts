import type { Stage } from '@shidian/rules/package.js';
import { waysBack } from './return-to';

const stage = (id: string, more: Partial<Stage> = {}): Stage => ({
  ...{ id, title: { zh: id, en: id }, role: 'OFFICER', level: 'county', actions: ['return'] },
  ...{ jointSignOff: [], dueWorkingDays: null },
  ...more,
});
const stages = [
  stage('prescreen'),
  stage('review'),
  stage('approval'),
  stage('publication', { resubmittedTo: 'approval' }),
];
const ways = (id: string) =>
  waysBack(stages, id).map(({ to, desks, usual }) => [to, desks.map((desk) => desk.id).join(' '), usual]);

describe('waysBack', () => {
  it('leads the first desk to the unit alone', () => {
    expect(ways('prescreen')).toEqual([['APPLICANT', 'prescreen', 'prescreen']]);
    expect(ways('nowhere')).toEqual([]);
  });

  it('leads a later desk to the unit and to each desk before it', () => {
    expect(ways('approval')).toEqual([
      ['APPLICANT', 'prescreen review approval', 'approval'],
      ['DESK', 'prescreen review', 'review'],
    ]);
  });

  it('comes in again no later than the package says', () => {
    expect(ways('publication')).toEqual([
      ['APPLICANT', 'prescreen review approval', 'approval'],
      ['DESK', 'prescreen review approval', 'approval'],
    ]);
  });
});
