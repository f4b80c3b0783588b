import { emptySearch, pageAddress, readPublicSearch, writePublicSearch } from './search-state';

describe('the address of a search', () => {
  it('comes back as it was written', () => {
    const state = {
      search: {
        ...emptySearch,
        q: '义乌',
        place: '330782',
        kind: 'PRACTICE_BASE',
        status: 'REVOKED',
        on: '2015-03-01',
      },
      after: 'ZJ-B-2015-0020',
      trail: [''],
    };
    expect(readPublicSearch(writePublicSearch(state))).toEqual(state);
  });

  it('ignores what it does not know, and cuts what is too long', () => {
    const { search } = readPublicSearch(
      new URLSearchParams(`place=33&kind=X&status=Y&on=1.3.2015&q=${'a'.repeat(500)}`),
    );
    expect(search).toEqual({ ...emptySearch, q: 'a'.repeat(100) });
  });

  it('asks the register for exactly this page', () => {
    const state = { search: { ...emptySearch, q: '义乌' }, after: 'ZJ-1', trail: [''] };
    expect(pageAddress('zhejiang', state)).toBe('/register/zhejiang/providers.json?q=%E4%B9%89%E4%B9%8C&after=ZJ-1');
    expect(pageAddress('zhejiang', { ...state, search: emptySearch, after: null })).toBe(
      '/register/zhejiang/providers.json',
    );
  });
});
