import { atLevel, isJurisdictionCode, isWithin, levelOf, subtreePrefix } from './jurisdictions.js';

describe('Codes of administrative divisions', () => {
  it.each([
    ['330000', 'PROVINCE', '33'],
    ['330100', 'CITY', '3301'],
    ['330106', 'COUNTY', '330106'],
    ['330782', 'COUNTY', '330782'],
  ] as const)('%s is a %s, its subtree begins with %s', (code, level, prefix) => {
    expect(levelOf(code)).toBe(level);
    expect(subtreePrefix(code)).toBe(prefix);
  });

  it('puts Yiwu inside Jinhua, and nothing of Hangzhou', () => {
    expect(isWithin('330782', '330700')).toBe(true);
    expect(isWithin('330782', '330782')).toBe(true);
    expect(isWithin('330106', '330700')).toBe(false);
    expect(isWithin('330700', '330782')).toBe(false);
  });

  it('goes up the path, never down', () => {
    expect(atLevel('330782', 'CITY')).toBe('330700');
    expect(atLevel('330782', 'PROVINCE')).toBe('330000');
    expect(atLevel('330700', 'COUNTY')).toBeNull();
    expect(atLevel('330000', 'CITY')).toBeNull();
  });

  it('knows a code by its six digits', () => {
    expect(['330000', '33000', '3300000', '33000a', ''].map(isJurisdictionCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
