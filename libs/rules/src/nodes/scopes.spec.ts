import { filing } from '../testing/filing-rules.js';
import { findingOf } from '../testing/sample.js';

const scopesOf = (scopes: unknown) => findingOf({ kind: 'listed-scopes', list: 'scopes' }, { scopes }, { filing });

describe('Scopes of training', () => {
  it('that are open are met', () => {
    expect(scopesOf(['open'])).toMatchObject({ result: 'MET', actual: { value: 1 } });
  });

  it('that are closed go to the reviewer with the reason', () => {
    expect(scopesOf(['open', 'closed'])).toMatchObject({
      result: 'NEEDS_REVIEW',
      reason: { code: 'scope.closed', params: { nameZh: 'closed', whyZh: '尚无标准' } },
    });
  });

  it('that the package does not have fail, each to be left out', () => {
    const { result, reason, leastChange } = scopesOf(['closed', 'toString', 'other']);
    expect([result, reason?.code]).toEqual(['NOT_MET', 'scope.unknown']);
    expect(leastChange.map(({ option, params }) => [option, params['scope']])).toEqual([
      [1, 'toString'],
      [1, 'other'],
    ]);
  });

  it('that are not stated, or are no text, are missing', () => {
    for (const scopes of [undefined, null, [], 'open']) expect(scopesOf(scopes).missing).toEqual(['scopes']);
    expect(scopesOf(['open', 7])).toMatchObject({ result: 'MISSING', missing: ['scopes.1'] });
  });
});
