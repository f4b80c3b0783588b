import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { makeZip } from '@shidian/platform/testing/zip.js';
import { parseRoster, type RosterInput } from './parse-roster.js';
import { limits } from './limits.js';

const heading = ['姓名', '专/兼职', '职称', '是否双师型', '是否行业企业专家'];
const zhang = {
  name: '张三',
  employment: 'full-time',
  title: 'associate-senior',
  dualQualified: true,
  industryExpert: false,
};
const zhangCells = ['张三', '专职', '副高', '是', '否'];

const book = async (rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<RosterInput> => ({
  bytes: await writeXlsx({ sheets: [{ name: '名单', rows, ...more }] }),
});
const text = (...rows: string[][]): RosterInput => ({ text: rows.map((row) => row.join('\t')).join('\n') });
const refusal = async (input: RosterInput) => {
  try {
    await parseRoster(input);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.items[0]?.code;
    throw error;
  }
};
const problems = async (input: RosterInput) =>
  (await parseRoster(input)).errors.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('parseRoster', () => {
  describe('reads', () => {
    it('a workbook, and names its sheet', async () => {
      const roster = await parseRoster(await book([heading, zhangCells]));
      expect(roster).toEqual({ rows: [zhang], errors: [], sheet: '名单' });
    });

    it('columns in any order, under a title, beside columns of no interest', async () => {
      const rows = [
        ['某某学校教师名单'],
        [],
        ['序号', '职称（须为正式）', '*教师 姓名', '双师型教师?', '备注', '聘用方式'],
        [1, '讲师', '李四', '√', '=1+1', '外聘'],
      ];
      expect(await parseRoster(await book(rows))).toMatchObject({
        rows: [{ name: '李四', employment: 'part-time', title: 'intermediate', dualQualified: true }],
        errors: [],
      });
    });

    it('English headings and values', async () => {
      const input = text(
        ['Name', 'Full-time / part-time', 'Title', 'Dual-qualified', 'Industry expert'],
        ['Ann', 'Part-time', 'Senior Engineer', 'Y', 'n'],
      );
      expect((await parseRoster(input)).rows).toEqual([
        { name: 'Ann', employment: 'part-time', title: 'associate-senior', dualQualified: true, industryExpert: false },
      ]);
    });

    it('rows pasted without heading in the template’s order', async () => {
      const roster = await parseRoster(text(zhangCells, ['李四', '兼职', '高级技师', '1', '0']));
      expect(roster.rows).toEqual([
        zhang,
        {
          name: '李四',
          employment: 'part-time',
          title: 'senior-technician',
          dualQualified: true,
          industryExpert: false,
        },
      ]);
      expect(roster.sheet).toBeNull();
    });

    it('a paste with quotes, line ends and tabs inside cells', async () => {
      const pasted = '姓名\t备注\t职称\r\n王五\t"说""好""\r\n第二行\t制表"\t教授\r\n赵"六\t\t无\r\n';
      expect((await parseRoster({ text: pasted })).rows).toEqual([
        { name: '王五', title: 'senior' },
        { name: '赵"六', title: 'none' },
      ]);
    });

    it.each([
      ['UTF-8', (csv: string) => Buffer.from(csv)],
      ['UTF-8 with its mark', (csv: string) => Buffer.from(`\uFEFF${csv}`)],
      ['GB18030', (csv: string) => iconv.encode(csv, 'gb18030')],
      ['UTF-16', (csv: string) => Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ])('a CSV file in %s', async (_name, encode) => {
      const csv = [heading, ['𠮷田·买买提', '专职', '副高', '是', '否']].map((row) => row.join(',')).join('\r\n');
      expect((await parseRoster({ bytes: encode(csv) })).rows).toEqual([{ ...zhang, name: '𠮷田·买买提' }]);
    });

    it('names with rare characters and middle dots, untouched and however long in code units', async () => {
      const names = ['𠮷', '阿卜杜拉·买买提', '阿卜杜拉•买买提', '𠮷'.repeat(64), '欧阳　修', 'e\u0301'];
      const roster = await parseRoster(await book([['姓名'], ...names.map((name) => [` ${name} `])]));
      expect(roster).toMatchObject({ rows: names.map((name) => ({ name })), errors: [] });
    });

    it('what is empty as not stated, and passes over blank rows', async () => {
      const roster = await parseRoster(await book([heading, ['张三', null, '', ' '], [], [null, ' '], ['李四']]));
      expect(roster).toMatchObject({ rows: [{ name: '张三' }, { name: '李四' }], errors: [] });
    });

    it('the first visible sheet only', async () => {
      const sheets = [
        { name: '隐藏', rows: [['姓名'], ['甲']], hidden: true },
        { name: '名单', rows: [['姓名'], ['乙']] },
        { name: '另一张', rows: [['姓名'], ['丙']] },
      ];
      expect(await parseRoster({ bytes: await writeXlsx({ sheets }) })).toMatchObject({
        rows: [{ name: '乙' }],
        sheet: '名单',
      });
    });

    it.each([
      ['正高级', 'senior'],
      ['教授', 'senior'],
      ['副教授', 'associate-senior'],
      ['高级讲师', 'associate-senior'],
      ['中级', 'intermediate'],
      ['助讲', 'junior'],
      ['助理讲师', 'junior'],
      ['高级技师', 'senior-technician'],
      ['技师', 'technician'],
      ['无', 'none'],
      ['-', 'none'],
      ['讲　师', 'intermediate'],
      ['ＬＥＣＴＵＲＥＲ', 'intermediate'],
    ])('the title %s as %s', async (written, title) => {
      expect((await parseRoster(text(['姓名', '职称'], ['张三', written]))).rows).toEqual([{ name: '张三', title }]);
    });

    it.each<[CellValue, boolean]>([
      ['是', true],
      ['√', true],
      ['Y', true],
      ['1', true],
      [1, true],
      [true, true],
      ['否', false],
      ['×', false],
      ['n', false],
      ['0', false],
      [0, false],
      [false, false],
    ])('%j as %s', async (written, dualQualified) => {
      const roster = await parseRoster(
        await book([
          ['姓名', '双师型'],
          ['张三', written],
        ]),
      );
      expect(roster).toMatchObject({ rows: [{ name: '张三', dualQualified }], errors: [] });
    });
  });

  describe('reports at the row', () => {
    it('a missing name, unknown values, and keeps what it could read', async () => {
      const rows = [['标题'], heading, [null, '专职'], ['张三', '劳务', '讲师', 'x', 2]];
      const roster = await parseRoster(await book(rows));
      expect(roster.rows).toEqual([{ employment: 'full-time' }, { name: '张三', title: 'intermediate' }]);
      expect(roster.errors).toEqual([
        { row: 3, column: 'name', severity: 'error', code: 'ROSTER_MISSING_NAME', params: {} },
        { row: 4, column: 'employment', severity: 'error', code: 'ROSTER_UNKNOWN_VALUE', params: { value: '劳务' } },
        { row: 4, column: 'dualQualified', severity: 'error', code: 'ROSTER_UNKNOWN_VALUE', params: { value: 'x' } },
        { row: 4, column: 'industryExpert', severity: 'error', code: 'ROSTER_UNKNOWN_VALUE', params: { value: '2' } },
      ]);
    });

    it('a person who is there twice, as a warning', async () => {
      const roster = await parseRoster(await book([['姓名'], ['张三'], ['李四'], ['张 三']]));
      expect(roster.rows).toHaveLength(3);
      expect(roster.errors).toEqual([
        {
          row: 4,
          column: 'name',
          severity: 'warning',
          code: 'ROSTER_DOUBLED_PERSON',
          params: { value: '张 三', first: 2 },
        },
      ]);
    });

    it('merged cells, and reads none of them', async () => {
      const merges = [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
        { startRow: 2, startCol: 2, endRow: 3, endCol: 2 },
      ];
      const input = await book([['教师名单'], heading, ['张三', '专职', '副高'], ['李四', '专职', null]], { merges });
      expect((await parseRoster(input)).rows.map(({ title }) => title)).toEqual([undefined, undefined]);
      expect(await problems(input)).toEqual(['3 title ROSTER_MERGED_CELLS', '4 title ROSTER_MERGED_CELLS']);
    });

    it('formulas, from a workbook or a text, and shows them so that they cannot act', async () => {
      const cells = new Map([['1,0', { formula: 'HYPERLINK("http://evil","张三")', formulaResult: '张三' }]]);
      const roster = await parseRoster(await book([heading, [null, '专职']], { cells }));
      expect(roster.rows).toEqual([{ employment: 'full-time' }]);
      expect(roster.errors).toEqual([
        {
          row: 2,
          column: 'name',
          severity: 'error',
          code: 'ROSTER_FORMULA',
          params: { value: `'=HYPERLINK("http://evil","张三")` },
        },
      ]);
      for (const name of ["=cmd|' /C calc'!A0", '@SUM(1)', '+1+1', '-1+1', ' =1']) {
        expect(await problems(text(['姓名', '职称'], [name, '无']))).toEqual(['2 name ROSTER_FORMULA']);
      }
    });

    it('dates and numbers where a name should be', async () => {
      const rows = [
        ['姓名', '职称'],
        [new Date('2026-01-02'), '无'],
        [46024, '无'],
        ['张三', new Date('2020-01-01')],
      ];
      const input = await book(rows, { columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }] });
      expect(await problems(input)).toEqual(['2 name ROSTER_DATE', '3 name ROSTER_DATE', '4 title ROSTER_DATE']);
      const plain = await book([['姓名'], [46024], [true]]);
      expect(await problems(plain)).toEqual(['2 name ROSTER_NOT_TEXT', '3 name ROSTER_NOT_TEXT']);
    });

    it('names with line ends, and names that are too long', async () => {
      const input = await book([['姓名'], ['张\n三'], ['𠮷'.repeat(65)]]);
      const { errors } = await parseRoster(input);
      expect(errors.map(({ code }) => code)).toEqual(['ROSTER_NAME_CHARACTERS', 'ROSTER_NAME_TOO_LONG']);
      expect(errors[1]?.params['value']).toBe(`${'𠮷'.repeat(40)}…`);
    });

    it('a heading that occurs twice, and reads the first', async () => {
      const input = await book([
        ['姓名', '职称', '职称'],
        ['张三', '讲师', '教授'],
      ]);
      expect((await parseRoster(input)).rows).toEqual([{ name: '张三', title: 'intermediate' }]);
      expect(await problems(input)).toEqual(['1 title ROSTER_DOUBLED_COLUMN']);
    });

    it('rows of a CSV by the number that a spreadsheet shows', async () => {
      const csv = '姓名,备注,职称\n张三,"两\n行",无\n\n李四,,未知\n';
      expect(await problems({ bytes: Buffer.from(csv) })).toEqual(['4 title ROSTER_UNKNOWN_VALUE']);
    });
  });

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

  it('answers or refuses whatever it is given, and never fails otherwise', async () => {
    const good = ((await book([heading, zhangCells])) as { bytes: Uint8Array }).bytes;
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    const damaged = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = Uint8Array.from(good);
      changes.forEach(({ at, byte }) => (bytes[at] = byte));
      return { bytes };
    });
    const input = fc.oneof(
      damaged,
      fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes })),
      fc.string({ unit: 'binary', maxLength: 100 }).map((end) => ({ text: `姓名\t职称\n${end}` })),
    );
    await fc.assert(
      fc.asyncProperty(input, async (given) => void (await refusal(given))),
      { numRuns: 200 },
    );
  }, 30_000);

  it('accepts exactly 2,000 people below a heading and a title', async () => {
    const rows = [['名单'], ['姓名', '职称'], ...Array.from({ length: 2_000 }, (_, n) => [`人${n}`, '讲师'])];
    expect((await parseRoster(await book(rows))).rows).toHaveLength(2_000);
  });
});
