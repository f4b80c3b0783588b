import { readFilingQueue, withoutEmpty, writeFilingQueue, type FilingQueueState } from './queue-state';

describe('the address of the queue', () => {
  it('says every condition, the order and the page, and is read back the same', () => {
    const state: FilingQueueState = {
      filter: {
        status: ['IN_REVIEW', 'RETURNED'],
        stage: ['review'],
        kind: 'PRACTICE_BASE',
        place: '330100',
        roundId: 'r1',
        mine: true,
        overdue: true,
        late: true,
        search: '西湖 & 滨江',
      },
      orderBy: { by: 'SUBMITTED_AT', direction: 'DESC' },
      after: 'c2',
      trail: ['', 'c1'],
    };
    expect(readFilingQueue(new URLSearchParams(writeFilingQueue(state).toString()))).toEqual(state);
  });

  it('is empty for the queue as it opens: what is due first', () => {
    const state = readFilingQueue(new URLSearchParams());
    expect(state).toEqual({ filter: {}, orderBy: { by: 'DUE_ON', direction: 'ASC' }, after: null, trail: [] });
    expect(writeFilingQueue(state).toString()).toBe('');
  });

  it('ignores what it does not know', () => {
    const params = new URLSearchParams('status=DRAFT&status=nonsense&kind=x&place=33%25&sort=x&mine=yes&search=%20%20');
    expect(readFilingQueue(params).filter).toEqual({});
    expect(readFilingQueue(params).orderBy.by).toBe('DUE_ON');
  });

  it('takes a condition without a value for none', () => {
    expect(withoutEmpty({ status: [], search: '', mine: false, kind: null, place: '330106' })).toEqual({
      place: '330106',
    });
  });
});
