import { readItemList, writeItemList } from './item-state';

describe("the address of a run's providers", () => {
  it('comes back as it was written', () => {
    const params = new URLSearchParams(
      'proposal=REVOKE&proposal=RECTIFY&decision=KEEP&decided=no&place=330100&failed=1&after=x&trail=',
    );
    const state = readItemList(params);
    expect(state.filter).toEqual({
      proposal: ['REVOKE', 'RECTIFY'],
      decision: ['KEEP'],
      decided: false,
      place: '330100',
      failed: true,
    });
    expect(writeItemList(state).toString()).toBe(params.toString());
  });

  it('ignores what it does not know', () => {
    expect(readItemList(new URLSearchParams('proposal=X&decided=perhaps&place=33&failed=0')).filter).toEqual({});
  });
});
