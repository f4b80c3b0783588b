import type { Locale } from '@shidian/platform/graphql/wording.js';
import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import type { SummaryRow } from '../summary.js';

/** Who hands the summary in. */
export interface Sender {
  readonly organisation: string;
  readonly person: string;
}

const words = {
  'zh-CN': {
    sheets: ['培训机构', '实践基地'],
    titles: ['电子商务培训机构推荐汇总表', '电子商务实践基地推荐汇总表'],
    heads: [
      ['序号', '培训机构名称', '法人姓名', '培训范围', '通讯地址', '联系电话'],
      ['序号', '实践基地名称', '法人姓名', '类别', '通讯地址', '联系电话'],
    ],
    sender: '填报单位（盖章）：',
    person: '填报人：',
    phone: '联系电话：',
  },
  en: {
    sheets: ['Training institutions', 'Practice bases'],
    titles: ['Training institutions recommended', 'Practice bases recommended'],
    heads: [
      ['No.', 'Training institution', 'Legal representative', 'Scope of training', 'Address', 'Telephone'],
      ['No.', 'Practice base', 'Legal representative', 'Category', 'Address', 'Telephone'],
    ],
    sender: 'Handed in by (seal): ',
    person: 'Filled in by: ',
    phone: 'Telephone: ',
  },
} as const;

const widths = [6, 36, 14, 44, 44, 20];
const first = 2;

/**
 * The summary (annex 6) as a workbook: a sheet for institutions and one for bases, the same lines as on the screen. Every cell is
 * text: what begins like a formula stays what it says.
 */
export function summaryWorkbook(rows: readonly SummaryRow[], sender: Sender, locale: Locale): Promise<Uint8Array> {
  const text = words[locale];
  const kinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const;
  return writeXlsx({
    sheets: kinds.map((kind, index) => {
      const lines = rows.filter((row) => row.kind === kind).map(cellsOf);
      const foot = [
        [text.sender + sender.organisation, '', '', text.person + sender.person, '', text.phone].map(String),
      ];
      const table = [[text.titles[index] as string], [...(text.heads[index] ?? [])], ...lines, [], ...foot];
      return {
        name: text.sheets[index] as string,
        columns: widths.map((width) => ({ width })),
        rows: table,
        cells: textCells(table),
        freezePane: { rows: first },
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: widths.length - 1 }],
      };
    }),
  });
}

function cellsOf(row: SummaryRow): string[] {
  return [String(row.position), row.name, row.legalRepresentative, row.scope, row.address, row.phone];
}

function textCells(table: readonly (readonly string[])[]): Map<string, { style: CellStyle }> {
  const cells = new Map<string, { style: CellStyle }>();
  table.forEach((line, row) => {
    const style: CellStyle = {
      numFmt: '@',
      ...(row < first ? { font: { bold: true } } : {}),
      alignment: { wrapText: true, vertical: 'center', ...(row < first ? { horizontal: 'center' as const } : {}) },
    };
    line.forEach((_, column) => cells.set(`${row},${column}`, { style }));
  });
  return cells;
}
