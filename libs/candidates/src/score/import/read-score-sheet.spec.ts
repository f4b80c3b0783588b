import { readTextTable } from '@shidian/platform/spreadsheet/text-table.js';
import type { Table } from '@shidian/platform/spreadsheet/table.js';
import { readScoreSheet } from './read-score-sheet.js';

const words = (zh: string, en: string) => ({ zh, en });
const level = {
  directions: [
    { id: 'service', title: words('网络客服', 'Online service') },
    { id: 'design', title: words('美工设计', 'Visual design') },
  ],
  components: ['ONLINE', 'PRACTICAL'] as const,
};
const parts = [
  { id: 'process', title: words('过程', 'Process'), percent: 40 },
  { id: 'result', title: words('结果', 'Result'), percent: 60 },
];
const limits = { bytes: 1e6, expandedBytes: 1e6, rows: 100, lastRow: 100 };
const read = async (text: string, score: { parts?: typeof parts } = {}) =>
  readScoreSheet((await readTextTable(text, limits)) as Table, level, score);
const brief = ({ scores, faults }: Awaited<ReturnType<typeof read>>) => [
  ...scores.map(({ row, ticketNumber, direction, component, parts: texts, faults: found }) =>
    [
      row,
      ticketNumber,
      `${direction}:${component}`,
      Object.values(texts).join('+'),
      ...found.map(({ code }) => code),
    ].join(' '),
  ),
  ...faults.map(({ row, faults: found }) => `${row} ${found.map(({ code }) => code).join()}`),
];

describe('a score sheet', () => {
  it('with a column for the direction: a row for each', async () => {
    const sheet =
      '三月场成绩\n准考证号,姓名,方向,线上成绩,实操\n1,甲,网络客服,60.0,59.99\n1,甲,design,-1,\n,乙,网络客服,1,2\n2,丙,仓储,1,2\n,,,,\n';
    expect(brief(await read(sheet))).toEqual([
      '3 1 service:ONLINE 60.0',
      '3 1 service:PRACTICAL 59.99',
      '4 1 design:ONLINE -1',
      '4 1 design:PRACTICAL ',
      '5 SCORE_NO_TICKET',
      '6 SCORE_UNKNOWN_DIRECTION',
    ]);
  });

  it('with a column for each direction: a row for each candidate', async () => {
    const sheet = 'Ticket number\tOnline service: online\tVisual design (practical)\n7\t60\t=1+1\n';
    expect(brief(await read(sheet))).toEqual(['2 7 service:ONLINE 60', '2 7 design:PRACTICAL  SCORE_FORMULA']);
  });

  it('with marks of two parts', async () => {
    const sheet = '准考证号,方向,线上（过程）,线上（结果）\n7,网络客服,60,70\n';
    expect(brief(await read(sheet, { parts }))).toEqual(['2 7 service:ONLINE 60+70']);
  });

  it('takes numbers as a workbook holds them, and leaves formulas and merged cells', () => {
    const table: Table = {
      sheet: 'x',
      rows: [
        ['准考证号', '方向', '线上', '实操'],
        [210315010001, '网络客服', 59.99, { formula: '=A1' }],
        [210315010002, '网络客服', 60, 60],
      ],
      merges: [{ startRow: 2, startCol: 3, endRow: 2, endCol: 3 }],
    };
    expect(brief(readScoreSheet(table, level, {}))).toEqual([
      '2 210315010001 service:ONLINE 59.99',
      '2 210315010001 service:PRACTICAL  SCORE_FORMULA',
      '3 210315010002 service:ONLINE 60',
      '3 210315010002 service:PRACTICAL  SCORE_FORMULA',
    ]);
  });

  it.each([
    ['', 'EMPTY_FILE'],
    ['姓名,线上\n甲,60\n', 'SCORES_NO_HEADER'],
    ['准考证号,姓名\n1,甲\n', 'SCORES_NO_HEADER'],
    ['准考证号,方向,线上\n,,\n', 'SCORES_NO_ROWS'],
  ])('refuses %j', async (text, code) => await expect(read(text || '\n')).rejects.toThrow(code));
});
