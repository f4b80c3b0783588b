import { writeXlsx } from 'hucre/xlsx';
import { makeZip } from '@shidian/platform/testing/zip.js';
import { book, heading, refusal, text } from '../testing/rosters.js';
import { parseRoster, type RosterInput } from './parse-roster.js';
import { limits } from './limits.js';

describe('parseRoster', () => {
  describe('refuses', () => {
    const xlsxParts = (sheet: string | Buffer) => ({
      '[Content_Types].xml': '<Types/>',
      'xl/worksheets/sheet1.xml': sheet,
    });

    it.each<[string, () => RosterInput | Promise<RosterInput>, string]>([
      ['nothing', () => ({ bytes: new Uint8Array() }), 'EMPTY_FILE'],
      ['white space', () => ({ text: ' \n\t' }), 'EMPTY_FILE'],
      ['an empty workbook', () => book([]), 'EMPTY_FILE'],
      ['headings without people', () => book([heading]), 'ROSTER_NOBODY'],
      ['more than 5 MiB', () => ({ bytes: new Uint8Array(limits.bytes + 1) }), 'TOO_LARGE'],
      ['more than 5 MiB of text', () => ({ text: '姓'.repeat(limits.bytes / 2) }), 'TOO_LARGE'],
      [
        'other columns',
        () =>
          book([
            ['学号', '成绩'],
            ['1', '90'],
          ]),
        'ROSTER_NO_HEADER',
      ],
      ['a text about something else', () => ({ text: '大家好，\n名单在附件里。' }), 'ROSTER_NO_HEADER'],
      ['a PDF', () => ({ bytes: Buffer.from('%PDF-1.4\n...') }), 'ROSTER_WRONG_TYPE'],
      ['a page called workbook', () => ({ bytes: Buffer.from('<html><table><tr><td>姓名') }), 'ROSTER_WRONG_TYPE'],
      ['rubbish', () => ({ bytes: Buffer.from([1, 2, 3, 0xff]) }), 'ROSTER_WRONG_TYPE'],
      ['a workbook of 1997', () => ({ bytes: Buffer.from('d0cf11e0a1b11ae10000', 'hex') }), 'ROSTER_WRONG_TYPE'],
      ['a quote that is never closed', () => ({ text: '姓名,职称\n"张三,无' }), 'UNREADABLE_FILE'],
      [
        'a cut workbook',
        async () => ({ bytes: ((await book([heading])) as { bytes: Uint8Array }).bytes.slice(0, -40) }),
        'UNREADABLE_FILE',
      ],
      ['a ZIP that is no workbook', () => ({ bytes: makeZip({ 'a.txt': 'x' }) }), 'UNREADABLE_FILE'],
      [
        '2,001 people',
        () => book([['姓名'], ...Array.from({ length: 2_001 }, (_, n) => [`人${n}`])]),
        'ROSTER_TOO_MANY_ROWS',
      ],
      [
        '2,001 people as text',
        () => text(['姓名'], ...Array.from({ length: 2_001 }, (_, n) => [`人${n}`])),
        'ROSTER_TOO_MANY_ROWS',
      ],
      [
        '6,000 lines',
        () => text(['姓名'], ['张三'], ...Array.from({ length: 6_000 }, () => ['']), ['李四']),
        'ROSTER_TOO_MANY_ROWS',
      ],
      [
        'a cell in the last row',
        () => ({ bytes: makeZip(xlsxParts('<row r="1048576"><c><v>1</v></c></row>')) }),
        'ROSTER_TOO_MANY_ROWS',
      ],
      ['a bomb', () => ({ bytes: makeZip(xlsxParts(Buffer.alloc(limits.expandedBytes + 1))) }), 'ROSTER_EXPANDS'],
      [
        'a bomb that lies about its size',
        () => ({ bytes: makeZip(xlsxParts(Buffer.alloc(limits.expandedBytes * 2)), 1_000) }),
        'UNREADABLE_FILE',
      ],
      [
        'a workbook with a password',
        async () => ({
          bytes: await writeXlsx({
            sheets: [{ name: 'a', rows: [heading] }],
            encryption: { password: 'p', spinCount: 10 },
          }),
        }),
        'ENCRYPTED_FILE',
      ],
    ])('%s', async (_name, input, code) => expect(await refusal(await input())).toBe(code));

    it('a workbook of 100,000 rows, quickly and without building its cells', async () => {
      const row = (n: number) =>
        `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>教师${n}</t></is></c><c r="B${n}"><v>1</v></c></row>`;
      const sheet = `<worksheet><sheetData>${Array.from({ length: 100_000 }, (_, n) => row(n + 1)).join('')}</sheetData></worksheet>`;
      const bytes = makeZip({ ...xlsxParts(sheet) });
      expect(bytes.length).toBeLessThan(limits.bytes);
      const before = process.memoryUsage().heapUsed;
      const began = process.cpuUsage();
      expect(await refusal({ bytes })).toBe('ROSTER_TOO_MANY_ROWS');
      // Time of the processor: the clock would measure how busy the machine is.
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_500);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 << 20);
    });

    it('and says whether the file or the text is meant', async () => {
      await expect(parseRoster({ text: '' })).rejects.toMatchObject({ items: [{ field: ['text'] }] });
      await expect(parseRoster({ bytes: new Uint8Array() })).rejects.toMatchObject({ items: [{ field: ['fileId'] }] });
    });
  });
});
