import { book, heading, problems, text } from '../testing/rosters.js';
import { parseRoster } from './parse-roster.js';

describe('parseRoster', () => {
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
});
