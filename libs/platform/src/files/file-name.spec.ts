import fc from 'fast-check';
import { Refusal } from '../errors/refusal.js';
import { cleanFileName } from './file-name.js';

const code = (raw: string) => {
  try {
    return cleanFileName(raw).name;
  } catch (error) {
    if (error instanceof Refusal) return error.items[0]?.code;
    throw error;
  }
};

describe('cleanFileName', () => {
  it.each([
    ['办学许可证.pdf', '办学许可证.pdf'],
    ['𠮷田·名单.XLSX', '𠮷田·名单.xlsx'],
    ['许可证 2021.05.pdf', '许可证 2021.05.pdf'],
    ['  a \u3000 b.PNG ', 'a b.png'],
    ['cafe\u0301.jpg', 'café.jpg'],
    ['证\u202Efdp.pdf', '证fdp.pdf'],
    ['.profile.pdf', '.profile.pdf'],
  ])('keeps %j as %j', (raw, name) => expect(code(raw)).toBe(name));

  it.each([
    ['a\u0000.pdf', 'BAD_FILE_NAME'],
    ['a\r\nX-Header: 1.pdf', 'BAD_FILE_NAME'],
    ['../etc/passwd.pdf', 'BAD_FILE_NAME'],
    ['C:\\temp\\a.pdf', 'BAD_FILE_NAME'],
    ['a\uD842.pdf', 'BAD_FILE_NAME'],
    ['..', 'BAD_FILE_NAME'],
    ['', 'BAD_FILE_NAME'],
    ['\u202e', 'BAD_FILE_NAME'],
    ['.pdf', 'BAD_FILE_NAME'],
    ['许可证', 'WRONG_TYPE'],
    ['a.svg', 'WRONG_TYPE'],
    ['a.html', 'WRONG_TYPE'],
    ['a.docm', 'WRONG_TYPE'],
    ['a.constructor', 'WRONG_TYPE'],
    ['a.exe.pdf', 'DOUBLE_EXTENSION'],
    ['a.js .pdf', 'DOUBLE_EXTENSION'],
    ['a.pdf.HTML.png', 'DOUBLE_EXTENSION'],
    ['a.pdf.exe', 'WRONG_TYPE'],
  ])('refuses %j with %s', (raw, expected) => expect(code(raw)).toBe(expected));

  it('shortens a long name by whole characters and keeps the extension', () => {
    const { name } = cleanFileName(`${'𠮷'.repeat(300)}.pdf`);
    expect(name).toBe(`${'𠮷'.repeat(49)}.pdf`);
  });

  it('never answers a name longer than 200 bytes, with control characters or path parts, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (stem) => {
        const name = code(`${stem}.pdf`)!;
        if (!name.endsWith('.pdf')) return;
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}/\\]/u);
        expect(code(name)).toBe(name);
      }),
    );
  });
});
