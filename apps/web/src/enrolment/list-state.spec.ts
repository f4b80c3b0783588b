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
    const address = writeEnrolmentList(state);
    expect(readEnrolmentList(address, state.filter.search)).toEqual(state);
    // A name stands in no address.
    expect(decodeURIComponent(address.toString())).not.toContain('阿卜杜拉');
    expect(writeEnrolmentList({ filter: {}, after: null, trail: [] }).toString()).toBe('');
  });

  it('ignores what it does not know', () => {
    const { filter } = readEnrolmentList(new URLSearchParams('status=LOST&status=REFUSED&colour=red'), ' ');
    expect(filter).toEqual({ status: ['REFUSED'] });
  });
});
