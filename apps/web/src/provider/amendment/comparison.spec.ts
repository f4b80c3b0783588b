import type { ChangeContentFieldsFragment } from '../../generated/graphql';
import { compare } from './comparison';

const now = {
  ...{ id: 'p', name: '旧名', uscc: 'U1', address: '一号', phone: null, legalRepresentative: '甲' },
  ...{ scopes: ['service', 'design'], category: null },
};
const nothing: ChangeContentFieldsFragment = {
  ...{ effectiveOn: null, name: null, uscc: null, address: null, phone: null, legalRepresentative: null },
  ...{ scopes: null, category: null, units: null, reason: null },
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

  it('does not mind the order of scopes, but a scope that is given up', () => {
    expect(changed({ scopes: ['design', 'service'] })).toEqual({});
    expect(changed({ scopes: ['design'] })).toEqual({ scopes: ['design'] });
    expect(changed({ scopes: [] })).toEqual({ scopes: [] });
  });
});
