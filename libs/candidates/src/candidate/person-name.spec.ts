import { keptName, nameFault, nameKey } from './person-name.js';

describe('Name of a person', () => {
  it.each([
    '张三',
    '𠮷田',
    '阿卜杜拉·买买提',
    '欧阳　修',
    'Anna Maria de la Cruz',
    '𠮷'.repeat(100),
    '阿依古丽·阿卜杜热合曼·麦麦提明·图尔荪·艾合麦提·买买提吐尔逊·库尔班江·玉',
    '㐂',
  ])('%s is kept as typed', (name) => {
    expect(keptName(` ${name}\u3000`)).toBe(name);
    expect(nameFault(name)).toBeNull();
  });

  it.each([
    ['', 'NAME_MISSING'],
    ['张\n三', 'NAME_CHARACTERS'],
    ['张\u202e三', 'NAME_CHARACTERS'],
    ['\ud842', 'NAME_CHARACTERS'],
    ['12345', 'NAME_CHARACTERS'],
    ['···', 'NAME_CHARACTERS'],
    ['𠮷'.repeat(101), 'NAME_TOO_LONG'],
  ])('%j: %s', (name, fault) => expect(nameFault(name)).toBe(fault));

  it('two spellings share a key, two people do not', () => {
    const spellings = [
      '阿卜杜拉·买买提',
      '阿卜杜拉•买买提',
      '阿卜杜拉‧买买提',
      '阿卜杜拉・买买提',
      '阿卜杜拉 · 买买提',
      '阿卜杜拉.买买提',
    ];
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
    expect(nameKey('ＬＩ Ming')).toBe(nameKey('Li Ming'));
    expect(nameKey('𠮷田')).not.toBe(nameKey('吉田'));
    expect(nameKey('阿卜杜拉买买提')).not.toBe(nameKey('阿卜杜拉·买买提'));
  });
});
