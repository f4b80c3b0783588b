import { byNumber, readProviderList, writeProviderList } from './list-state';

describe('the address of the list of providers', () => {
  it('comes back as it was written', () => {
    const params = new URLSearchParams(
      'search=%E6%9D%AD%E5%B7%9E&kind=PRACTICE_BASE&place=330782&scope=service&status=REVOKED&status=ENDED&on=2015-03-01&sort=FILED_AT&direction=desc&after=x&trail=',
    );
    const state = readProviderList(params);
    expect(state.filter).toEqual({
      search: '杭州',
      kind: 'PRACTICE_BASE',
      place: '330782',
      scope: 'service',
      status: ['REVOKED', 'ENDED'],
      on: '2015-03-01',
    });
    expect(writeProviderList(state).toString()).toBe(params.toString());
  });

  it('ignores what it does not know', () => {
    expect(readProviderList(new URLSearchParams('kind=X&place=33&status=Y&on=yesterday&sort=NAME'))).toEqual({
      filter: {},
      orderBy: byNumber,
      after: null,
      trail: [],
    });
  });
});
