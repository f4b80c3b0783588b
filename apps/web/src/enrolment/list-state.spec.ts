import { readEnrolmentList, writeEnrolmentList } from './list-state';

describe('the list of enrolments in its address', () => {
  it('reads what it wrote', () => {
    const state = {
      filter: {
        programmeId: 'p',
        level: 'assistant',
        status: ['ADMITTED' as const, 'REFUSED' as const],
        organisationId: 's',
        search: '阿卜杜拉·买买提',
      },
      after: 'c2',
      trail: ['', 'c1'],
    };
    expect(readEnrolmentList(writeEnrolmentList(state))).toEqual(state);
    expect(writeEnrolmentList({ filter: {}, after: null, trail: [] }).toString()).toBe('');
  });

  it('ignores what it does not know', () => {
    const { filter } = readEnrolmentList(new URLSearchParams('status=LOST&status=REFUSED&search=%20&colour=red'));
    expect(filter).toEqual({ status: ['REFUSED'] });
  });
});
