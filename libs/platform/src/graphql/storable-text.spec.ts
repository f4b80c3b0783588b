import { unstorableText } from './storable-text.js';

describe('unstorableText', () => {
  it.each<[string, unknown]>([
    ['a name beyond the BMP', { name: '𠮷田·买买提' }],
    ['a backslash sequence that somebody typed', { text: '\\u0000 and \\ud800' }],
    ['tabs and line ends', ['a\tb\r\n']],
    ['numbers, dates and nothing', [1, null, undefined, new Date(0), true]],
  ])('takes %s', (_what, value) => expect(unstorableText(value)).toBeNull());

  it.each<[string, unknown, string[]]>([
    [
      'U+0000',
      { input: { changes: { team: [{ name: '王' }, { name: '李\0' }] } } },
      ['input', 'changes', 'team', '1', 'name'],
    ],
    ['a high half', { search: '\ud842' }, ['search']],
    ['a low half first', { search: '\udfb7\ud842' }, ['search']],
    ['a key', { input: { 'a\0': 1 } }, ['input']],
  ])('finds %s', (_what, value, path) => expect(unstorableText(value)).toEqual(path));
});
