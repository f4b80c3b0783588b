import type { Locale } from '@shidian/platform/graphql/wording.js';
import { type NewSheet, writeWorkbook } from '@shidian/platform/spreadsheet/workbook.js';
import { limits } from './limits.js';

interface TemplateWords {
  readonly roster: string;
  readonly guide: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly choices?: readonly string[];
  }[];
  readonly guideColumns: readonly [string, string, string];
  readonly guideRows: readonly (readonly [string, string, string])[];
}

const words: Readonly<Record<Locale, TemplateWords>> = {
  'zh-CN': {
    roster: '教师名单',
    guide: '填写说明',
    columns: [
      { heading: '姓名', width: 16 },
      { heading: '专职/兼职', width: 12, choices: ['专职', '兼职'] },
      { heading: '职称', width: 12, choices: ['正高', '副高', '中级', '初级', '高级技师', '技师', '无'] },
      { heading: '是否双师型', width: 12, choices: ['是', '否'] },
      { heading: '是否行业企业专家', width: 18, choices: ['是', '否'] },
    ],
    guideColumns: ['列', '怎样填写', '示例（请勿填入名单）'],
    guideRows: [
      ['姓名', '每人一行，照证件填写，少数民族姓名的间隔点保留', '阿卜杜拉·买买提'],
      ['专职/兼职', '从下拉列表选择', '专职'],
      ['职称', '从下拉列表选择；也可填写具体职称，如“副教授”“讲师”', '副高'],
      ['是否双师型', '选择“是”或“否”', '是'],
      ['是否行业企业专家', '选择“是”或“否”；同一人可以既是双师型教师又是专家', '否'],
    ],
  },
  en: {
    roster: 'Teaching team',
    guide: 'How to fill in',
    columns: [
      { heading: 'Name', width: 22 },
      { heading: 'Full-time / part-time', width: 20, choices: ['full-time', 'part-time'] },
      {
        heading: 'Title',
        width: 20,
        choices: ['senior', 'associate senior', 'intermediate', 'junior', 'senior technician', 'technician', 'none'],
      },
      { heading: 'Dual-qualified', width: 16, choices: ['yes', 'no'] },
      { heading: 'Industry expert', width: 16, choices: ['yes', 'no'] },
    ],
    guideColumns: ['Column', 'How to fill it in', 'Example (not for the roster)'],
    guideRows: [
      ['Name', 'One person a row, as on the identity document', '阿卜杜拉·买买提'],
      ['Full-time / part-time', 'Choose from the list', 'full-time'],
      ['Title', 'Choose from the list, or write the title itself, such as "lecturer"', 'associate senior'],
      ['Dual-qualified', 'Choose "yes" or "no"', 'yes'],
      ['Industry expert', 'Choose "yes" or "no"; one person may be both', 'no'],
    ],
  },
};

const made = new Map<Locale, Promise<Uint8Array>>();

/** The workbook that schools fill in: a sheet with headings and choices, and a sheet that explains them with an example. */
export function rosterTemplate(locale: Locale): Promise<Uint8Array> {
  const template = made.get(locale) ?? makeTemplate(words[locale]);
  made.set(locale, template);
  return template;
}

function makeTemplate({ roster, guide, columns, guideColumns, guideRows }: TemplateWords): Promise<Uint8Array> {
  const sheets: NewSheet[] = [
    { name: roster, columns, rows: [], blankRows: limits.rows },
    { name: guide, columns: guideColumns.map((heading) => ({ heading, width: 40 })), rows: guideRows, blankRows: 0 },
  ];
  return writeWorkbook(sheets);
}
