import { writeXlsx, type CellValue } from 'hucre/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { book, heading, refusal, text, zhang, zhangCells } from '../testing/rosters.js';
import { parseRoster } from './parse-roster.js';

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
