import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What can be printed of filings: the declaration forms (annexes 4 and 5), the notices that they are filed, a summary (annex 6). */
export const printKinds = ['DECLARATIONS', 'NOTICES', 'SUMMARY'] as const;
export type PrintKind = (typeof printKinds)[number];

export const PrintKindEnum = stringEnum<PrintKind>('PrintKind', '文档类别。Kind of document.', {
  DECLARATIONS: '申报表（附件4、5），PDF；多份合为一个文件。Declaration forms, one PDF for all.',
  NOTICES: '备案通知，PDF；多份合为一个文件。Notices of filing, one PDF for all.',
  SUMMARY: '推荐汇总表（附件6），xlsx。Summary, a workbook.',
});
