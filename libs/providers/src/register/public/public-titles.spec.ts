import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { titlesOf } from './public-titles.js';

describe('names on the public register', () => {
  it('are there for all that an institution or a base can be filed for', async () => {
    const packages = await loadBundledPackages();
    const titles = new Map(packages.flatMap(({ content }) => (content.filing ? titlesOf(content.filing) : [])));
    const ids = ['assistant-design', 'manager', 'operations', 'marketing', 'cross-border', 'application', 'park'];
    expect(ids.map((id) => titles.get(id)?.zh)).toEqual([
      '助理电子商务师（美工设计）',
      '电子商务职业经理人',
      '电商运营',
      '营销推广',
      '跨境电商',
      '电子商务应用企业',
      '电商产业基地',
    ]);
  });
});
