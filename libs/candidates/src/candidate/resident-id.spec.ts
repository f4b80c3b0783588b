import { stdnum } from 'stdnum';
import { birthdayOf, maskResidentId, normalResidentId, residentIdCheck, residentIdFault } from './resident-id.js';

const TODAY = '2026-11-29';
const whole = (first17: string) => first17 + residentIdCheck(first17);
const fault = (text: string) => residentIdFault(normalResidentId(text), TODAY);

describe('Resident ID number', () => {
  it.each([
    ['11010519491231002X', null],
    ['11010519491231002x', null],
    [' 110105 19491231 002X\t', null],
    ['１１０１０５１９４９１２３１００２Ｘ', null],
    ['\u200b11010519491231002X', null],
    ['110105194912310021', 'ID_CHECK_DIGIT'],
    ['11010519491231020X', 'ID_CHECK_DIGIT'],
    ['110105491231002', 'ID_FIFTEEN_DIGITS'],
    ['1101051949123100', 'ID_LENGTH'],
    ['1101051949123100200', 'ID_LENGTH'],
    ['', 'ID_LENGTH'],
    ['1101051949123100XX', 'ID_CHARACTERS'],
    ['一一〇一〇五一九四九一二三一〇〇二X', 'ID_CHARACTERS'],
    [whole('00010519491231002'), 'ID_AREA'],
    [whole('99010519491231002'), 'ID_AREA'],
    [whole('33010620010230001'), 'ID_BIRTHDAY'],
    [whole('33010619000229001'), 'ID_BIRTHDAY'],
    [whole('33010620000229001'), null],
    [whole('33010620011301001'), 'ID_BIRTHDAY'],
    [whole('33010618991231001'), 'ID_BIRTHDAY'],
    [whole('33010620261129001'), null],
    [whole('33010620261130001'), 'ID_BIRTHDAY'],
    [whole('81000019900101001'), null],
  ])('%s: %s', (text, expected) => expect(fault(text)).toBe(expected));

  it('notices every single wrong digit and every swap of neighbours', () => {
    const number = '11010519491231002X';
    for (let at = 0; at < 18; at++) {
      for (const other of '0123456789X')
        if (other !== number[at]) expect(fault(number.slice(0, at) + other + number.slice(at + 1))).not.toBeNull();
      const swapped = number.slice(0, at) + (number[at + 1] ?? '') + number[at] + number.slice(at + 2);
      if (at < 17 && number[at] !== number[at + 1]) expect(fault(swapped)).not.toBeNull();
    }
  });

  it('agrees with an independent implementation', () => {
    const independent = stdnum['CN']?.['ric'];
    if (!independent) throw new Error('The library lost its validator');
    const seen = new Map<string, number>();
    for (let n = 0; n < 400; n++) {
      const first17 = `330106${19600101 + (n % 28) + 100 * (n % 12) + 10_000 * (n % 40)}${String(n).padStart(3, '0')}`;
      for (const check of '0123456789X') {
        const { isValid } = independent.validate(first17 + check);
        expect([first17 + check, fault(first17 + check) === null]).toEqual([first17 + check, isValid]);
        if (isValid) seen.set(check, (seen.get(check) ?? 0) + 1);
      }
    }
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(seen.size).toBe(11);
  });

  it('tells the birthday and shows no more than area and end', () => {
    expect(birthdayOf('11010519491231002X')).toBe('1949-12-31');
    expect(maskResidentId('11010519491231002X')).toBe('110105********002X');
  });
});
