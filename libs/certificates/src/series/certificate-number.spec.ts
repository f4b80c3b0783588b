import fc from 'fast-check';
import { certificateNumber, checkCharacter, parseCertificateNumber } from './certificate-number.js';

const parts = { tenantCode: 'ZJEC', levelCode: 'A1', year: 2026, serial: 42 };

describe('A certificate number', () => {
  it('names tenant, level, year and serial, and ends in a check character', () => {
    const number = certificateNumber(parts);
    expect(number).toMatch(/^ZJECA12026000042[A-Z0-9]$/);
    expect(parseCertificateNumber(` ${number.toLowerCase().replace('2026', ' 2026-')}`)).toEqual(parts);
  });

  it('is read as a Chinese keyboard types it', () => {
    const wide = [...certificateNumber(parts)].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
    expect(parseCertificateNumber(`${wide.slice(0, 6)}\u3000${wide.slice(6)}`)).toEqual(parts);
  });

  // The example of ISO 7064, clause on hybrid systems: A12425GABC1234002 has the check character M.
  it('has the check character of ISO 7064', () => expect(checkCharacter('A12425GABC1234002')).toBe('M'));

  it('is read back whatever its parts', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{2,6}$/),
        fc.stringMatching(/^[A-Z0-9]{2}$/),
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 999_999 }),
        (tenantCode, levelCode, year, serial) => {
          const all = { tenantCode, levelCode, year, serial };
          expect(parseCertificateNumber(certificateNumber(all))).toEqual(all);
        },
      ),
    ));

  it('is refused with any one character wrong', () => {
    const number = certificateNumber(parts);
    for (let at = 0; at < number.length; at++)
      for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        if (other !== number[at]) expect(parseCertificateNumber(wrong)).toBeNull();
      }
  });

  it.each(['', 'ZJEC', 'ZJECA12026000042', '证书'])('is not %s', (text) =>
    expect(parseCertificateNumber(text)).toBeNull(),
  );
});
