import type { ChangeContentFieldsFragment } from '../../generated/graphql';
import { compare } from './comparison';

const now = {
  ...{ id: 'p', name: '旧名', uscc: 'U1', address: '一号', phone: null, legalRepresentative: '甲' },
  ...{ place: '西湖区', scopes: ['service', 'design'], category: null },
};
const nothing: ChangeContentFieldsFragment = {
  ...{
    effectiveOn: null,
    name: null,
    uscc: null,
    address: null,
    jurisdictionCode: null,
    phone: null,
    legalRepresentative: null,
  },
  ...{ scopes: null, category: null, units: null, documents: null, reason: null },
};
const changed = (content: Partial<ChangeContentFieldsFragment>) =>
  Object.fromEntries(
    compare(now, { ...nothing, ...content }).flatMap(({ field, then }) => (then ? [[field, then]] : [])),
  );

describe('compare', () => {
  it('leaves what the change does not state', () => expect(changed({})).toEqual({}));

  it('shows what would be otherwise, and only that', () => {
    expect(changed({ name: '新名', address: '一号', phone: '0571' })).toEqual({ name: ['新名'], phone: ['0571'] });
  });

  it('names the county that the entry goes to, and none where it stays', () => {
    const places = (place: string | null) => compare(now, nothing, place).find(({ field }) => field === 'place')?.then;
    expect([places('义乌市'), places('西湖区'), places(null)]).toEqual([['义乌市'], null, null]);
  });

  it('does not mind the order of scopes, but a scope that is given up', () => {
    expect(changed({ scopes: ['design', 'service'] })).toEqual({});
    expect(changed({ scopes: ['design'] })).toEqual({ scopes: ['design'] });
    expect(changed({ scopes: [] })).toEqual({ scopes: [] });
  });
});
