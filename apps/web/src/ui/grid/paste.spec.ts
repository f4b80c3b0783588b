import { parseClipboard } from './clipboard';
import type { GridColumn } from './columns';
import { isTable, pasteTable } from './paste';

const columns: GridColumn[] = [
  { kind: 'text', key: 'name', title: '姓名', width: 8, maxLength: 5 },
  {
    kind: 'choice',
    key: 'employment',
    title: '聘用方式',
    width: 8,
    headings: ['专兼职'],
    choices: [
      { value: 'full-time', label: '专职' },
      { value: 'part-time', label: '兼职', spellings: ['外聘'] },
    ],
  },
  { kind: 'check', key: 'dual', title: '双师型', width: 5, yes: ['是', '√'], no: ['否'] },
  { kind: 'integer', key: 'age', title: '年龄', width: 5, max: 120 },
];

const at = (row: number, column: number) => ({ row, column });

describe('parseClipboard', () => {
  it('reads what Excel copies: CRLF, a trailing line, quoted line breaks and doubled quotes', () => {
    expect(parseClipboard('王芳\t专职\r\n"李\n强"\t"说""好"""\r\n')).toEqual([
      ['王芳', '专职'],
      ['李\n强', '说"好"'],
    ]);
  });
  it('drops empty lines', () => expect(parseClipboard('a\tb\n\t\n\nc\td')).toHaveLength(2));
});

describe('pasteTable', () => {
  it('lays cells from the focused cell to the right and down, adding rows', () => {
    const result = pasteTable([{ name: '甲' }, { name: '乙' }], columns, at(1, 1), '专职\t是\n外聘\t否', 500);
    expect(result.rows).toEqual([
      { name: '甲' },
      { name: '乙', employment: 'full-time', dual: true },
      { employment: 'part-time', dual: false },
    ]);
    expect(result).toMatchObject({ pasted: 2, dropped: 0, problems: [] });
  });

  it('follows a heading, in any order, and leaves columns it does not know', () => {
    const result = pasteTable([], columns, at(0, 0), '双师型\t备注\t姓名\t专兼职\n√\tx\t王芳\t兼职', 500);
    expect(result.rows).toEqual([{ dual: true, name: '王芳', employment: 'part-time' }]);
  });

  it('reports a cell it cannot read and keeps what stood there', () => {
    const before = [{ employment: 'full-time' }];
    const { rows, problems } = pasteTable(before, columns, at(0, 0), '王芳\t返聘\t大概\t三十', 500);
    expect(rows).toEqual([{ name: '王芳', employment: 'full-time' }]);
    expect(problems).toEqual([
      { row: 0, column: 'employment', text: '返聘', problem: 'unknownChoice' },
      { row: 0, column: 'dual', text: '大概', problem: 'unknownYesNo' },
      { row: 0, column: 'age', text: '三十', problem: 'notAnInteger' },
    ]);
  });

  it('counts characters beyond the BMP once and reads full-width digits', () => {
    const { rows, problems } = pasteTable([], columns, at(0, 0), '𠮷𠮷𠮷𠮷𠮷\t\t\t３５', 500);
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ name: '𠮷𠮷𠮷𠮷𠮷', age: 35 });
    expect(pasteTable([], columns, at(0, 0), '六个字的姓名\tx', 500).problems[0]?.problem).toBe('tooLong');
    expect(pasteTable([], columns, at(0, 3), '-3\t', 500).problems[0]?.problem).toBe('notAnInteger');
  });

  it('takes no more rows than the grid holds and says how many it left', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `人${i}\t专职`).join('\n');
    expect(pasteTable([], columns, at(0, 0), lines, 10)).toMatchObject({ pasted: 10, dropped: 2 });
  });

  it('changes no row in place', () => {
    const row = Object.freeze({ name: '甲' });
    expect(() => pasteTable([row], columns, at(0, 0), '乙\t专职', 10)).not.toThrow();
  });
});

describe('isTable', () => {
  it('leaves a single cell to the input', () => {
    expect(isTable('王芳\n')).toBe(false);
    expect(isTable('王芳\t专职')).toBe(true);
    expect(isTable('王芳\n李强')).toBe(true);
  });
});
