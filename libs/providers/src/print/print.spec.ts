import { readXlsx } from 'hucre/xlsx';
import { declarationsPdf } from './render/declaration.js';
import { noticesPdf } from './render/notice.js';
import { Paper } from './render/paper.js';
import { summaryWorkbook } from './render/summary-workbook.js';
import { summaryOf } from './summary.js';
import { content, filing, pagesOf } from './testing/printed.js';

const base = filing({
  id: 'f2',
  kind: 'PRACTICE_BASE',
  facts: { unit: { name: '=1+1', legalRepresentative: '@SUM' }, category: 'platform', contact: { phone: '0571-1' } },
});

const titleOf = (pdf: Buffer) => pdf.toString('latin1').startsWith('%PDF-');

describe('Summary of filings', () => {
  it('numbers institutions and bases each from one, with scopes by level and categories in words', () => {
    const rows = summaryOf([filing({}), base, filing({ id: 'f3' })], () => content, 'zh-CN');
    expect(rows.map(({ kind, position, scope: text }) => [kind, position, text])).toEqual([
      ['TRAINING_INSTITUTION', 1, '助理（客服、美工）；经理人'],
      ['PRACTICE_BASE', 1, '电子商务平台'],
      ['TRAINING_INSTITUTION', 2, '助理（客服、美工）；经理人'],
    ]);
  });

  it('is the same on the sheet, where nothing is a formula', async () => {
    const rows = summaryOf([filing({}), base], () => content, 'zh-CN');
    const bytes = await summaryWorkbook(rows, { organisation: '杭州市商务局', person: '季明' }, 'zh-CN');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows: lines }) => [name, lines[2]])).toEqual([
      ['培训机构', ['1', '汀宁培训学校', '叶青', '助理（客服、美工）；经理人', '文三路', '']],
      ['实践基地', ['1', '=1+1', '@SUM', '电子商务平台', '', '0571-1']],
    ]);
    for (const { cells } of sheets) {
      for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
  });
});

describe('Printed forms', () => {
  it('flow over as many pages as they need, one filing after the other from a new page', async () => {
    const short = await declarationsPdf([{ filing: filing({}), content }], 'zh-CN');
    expect(titleOf(short)).toBe(true);
    const facts = {
      experience: '近一年培训情况。'.repeat(600),
      teachers: Array.from({ length: 80 }, (_, index) => ({ name: `教师${index}` })),
    };
    const long = await declarationsPdf([{ filing: filing({ facts }), content }], 'zh-CN');
    const both = await declarationsPdf(
      [
        { filing: filing({}), content },
        { filing: filing({ facts }), content },
      ],
      'en',
    );
    expect(pagesOf(long)).toBeGreaterThan(4);
    expect(pagesOf(both)).toBe(pagesOf(short) + pagesOf(long));
  });

  it('name a character that the font lacks instead of leaving a blank', async () => {
    const paper = new Paper('x');
    paper.page();
    paper.text('汀𠮷宁');
    const lacking: string[] = [];
    const words = { footer: () => '1', lacking: (list: string) => (lacking.push(list), list) };
    await paper.endPart(words);
    paper.page();
    paper.text('汀宁');
    await paper.endPart(words);
    // Said where it is lacking, not on the form of another unit.
    expect(lacking).toEqual(['U+20BB7']);
  });

  it('are not made for what was never filed', async () => {
    const page = { filing: filing({}), content };
    await expect(async () => noticesPdf([page], '商务厅', 'zh-CN')).rejects.toThrow('has no number');
    const filed = filing({ filingNumber: '浙电培0001', filedAt: new Date('2014-08-01T02:00:00Z') });
    expect(pagesOf(await noticesPdf([{ filing: filed, content }], '商务厅', 'zh-CN'))).toBe(1);
  });
});
