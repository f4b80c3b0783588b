import { stdnum } from 'stdnum';
import { isUscc, normalUscc, usccCheck } from './uscc.js';

const digits = (n: number, length: number) => String(n).padStart(length, '0');

describe('Unified social credit code', () => {
  it.each([
    ['91110000600037341L', true],
    ['91110000600037341l', true],
    [' 9111 0000-6000 37341L ', true],
    ['９１１１００００６０００３７３４１Ｌ', true],
    ['91110000600037341M', false],
    ['91110000600037314L', false],
    ['9111000060003734L', false],
    ['91110000600037341LL', false],
    ['9I110000600037341L', false],
    ['91110A00600037341L', false],
    ['', false],
    ['九一一一〇〇〇〇六〇〇〇三七三四一L', false],
  ])('%s', (text, valid) => expect(isUscc(normalUscc(text))).toBe(valid));

  it('takes every check character, 0 among them, and letters of the registering authority', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 400; n++) {
      const first17 = `N2330100${digits(n * 7_919, 9)}`;
      const check = usccCheck(first17);
      seen.add(check);
      expect(isUscc(first17 + check)).toBe(true);
    }
    expect([...seen].sort().join('')).toBe('0123456789ABCDEFGHJKLMNPQRTUWXY');
  });

  it('notices every single wrong character and every swap of neighbours', () => {
    const code = '91110000600037341L';
    for (let at = 0; at < 18; at++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
        if (other !== code[at]) expect(isUscc(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
      if (at < 17 && code[at] !== code[at + 1]) expect(isUscc(swapped)).toBe(false);
    }
  });

  // The library refuses the check character 0 and letters in front, which GB 32100 has; where it accepts, it must agree.
  it('agrees with an independent implementation', () => {
    const independent = stdnum['CN']?.['uscc'];
    if (!independent) throw new Error('The library lost its validator');
    let accepted = 0;
    for (let n = 0; n < 400; n++) {
      const first17 = `91330100${digits(n * 7_919, 9)}`;
      for (const check of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        const { isValid } = independent.validate(first17 + check);
        if (isValid) accepted++;
        if (isValid || check !== '0') expect(isUscc(first17 + check)).toBe(isValid);
      }
    }
    expect(accepted).toBeGreaterThan(380);
  });
});
