import { passwordDefects } from './password-policy.js';

const person = { email: 'wang.xiaoming@school.example', name: '王小明' };

describe('Passwords', () => {
  it.each([
    ['ten characters', 'abcdefghij', null],
    ['nine characters', 'abcdefghi', 'PASSWORD_TOO_SHORT'],
    ['ten rare characters', '𠮷𠮶𠯁𠯂𠯃𠯄𠯅𠯆𠯇𠯈', null],
    ['nine rare characters, eighteen units long', '𠮷𠮶𠯁𠯂𠯃𠯄𠯅𠯆𠯇', 'PASSWORD_TOO_SHORT'],
    ['a sentence in Chinese', '今天的天气真的非常好啊', null],
    ['128 characters', 'abcd'.repeat(32), null],
    ['129 characters', `${'abcd'.repeat(32)}e`, 'PASSWORD_TOO_LONG'],
    ['one character over and over', 'aaaaaaaaaaaa', 'PASSWORD_GUESSABLE'],
    ['three characters over and over', 'abcabcabcabc', 'PASSWORD_GUESSABLE'],
    ['a common one', 'Woaini1314520', 'PASSWORD_GUESSABLE'],
    ['the own address', 'WANG.xiaoming@school.example', 'PASSWORD_GUESSABLE'],
    ['the own name in the address', 'wang.xiaoming', 'PASSWORD_GUESSABLE'],
  ])('%s', (_case, password, code) => {
    expect(passwordDefects(password, person, 'password').map((item) => item.code)).toEqual(code ? [code] : []);
  });
});
