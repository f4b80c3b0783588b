import { readQueueState, writeQueueState, type QueueState } from './queue-state';

describe('queue state in the address', () => {
  it('survives the way into the address and back', () => {
    const state: QueueState = {
      filter: {
        status: ['IN_REVIEW', 'RETURNED'],
        outcome: ['NEEDS_REVIEW'],
        schoolType: 'SECONDARY',
        search: '杭州 & 宁波',
        roundId: 'r1',
      },
      orderBy: { by: 'NUMBER', direction: 'DESC' },
      after: 'c2==',
      trail: ['', 'c1=='],
    };
    expect(readQueueState(new URLSearchParams(writeQueueState(state).toString()))).toEqual(state);
  });

  it('ignores what it does not know', () => {
    const state = readQueueState(
      new URLSearchParams('status=DRAFT&status=x&outcome=y&schoolType=z&sort=w&direction=up'),
    );
    expect(state).toEqual({
      filter: {},
      orderBy: { by: 'SUBMITTED_AT', direction: 'ASC' },
      after: null,
      trail: [],
    });
  });

  it('keeps the defaults out of the address', () => {
    expect(writeQueueState(readQueueState(new URLSearchParams())).toString()).toBe('');
  });
});
