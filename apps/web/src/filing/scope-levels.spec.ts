import type { TrainingScope } from '@shidian/rules/package.js';
import { scopeLevels, withScopes } from './scope-levels';

const words = (zh: string) => ({ zh, en: zh });
const scope = (id: string, level: string, direction: string | null): TrainingScope => ({
  id,
  level,
  levelTitle: words(level),
  direction: direction === null ? null : words(direction),
  closed: null,
  materials: [],
});
const scopes = [
  scope('a-service', 'assistant', '网络客服'),
  scope('s-ops', 'specialist', '运营推广'),
  scope('a-design', 'assistant', '美工设计'),
  scope('manager', 'manager', null),
];

describe('scopes of training', () => {
  it('stand by level, in the package’s order', () => {
    expect(scopeLevels(scopes).map(({ level, scopes: of }) => [level, of.map(({ id }) => id)])).toEqual([
      ['assistant', ['a-service', 'a-design']],
      ['specialist', ['s-ops']],
      ['manager', ['manager']],
    ]);
  });

  it('go in and out without changing the order or what the package does not know', () => {
    expect(withScopes(scopes, ['manager', 'gone'], ['a-design', 'a-service'], true)).toEqual([
      'a-service',
      'a-design',
      'manager',
      'gone',
    ]);
    expect(withScopes(scopes, ['a-service', 'a-design', 'manager'], ['a-service', 'a-design'], false)).toEqual([
      'manager',
    ]);
    expect(withScopes(scopes, ['manager'], ['manager'], true)).toEqual(['manager']);
  });
});
