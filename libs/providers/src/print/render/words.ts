import type { ProviderKind } from '@shidian/contract/providers.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';

/** Fixed words of printed documents. */
export interface DocumentWords {
  readonly declarations: string;
  readonly notices: string;
  readonly notice: string;
  readonly number: (number: string, day: string, uscc: string) => string;
  readonly opinions: string;
  readonly applicant: string;
  readonly seal: string;
  readonly blankDay: string;
  readonly none: string;
  readonly passed: (office: string) => string;
  readonly kinds: Readonly<Record<ProviderKind, string>>;
  readonly noticeText: (kind: string, day: string) => string;
  readonly noticeDuties: string;
  readonly filingNumber: string;
  readonly uscc: string;
  readonly scope: string;
  readonly footer: (page: number, pages: number) => string;
  readonly lacking: (list: string) => string;
}

/** The words in both languages. */
export const documentWords: Readonly<Record<Locale, DocumentWords>> = {
  'zh-CN': {
    declarations: '备案申报表',
    notices: '备案通知',
    notice: '备案通知',
    number: (number, day, uscc) => `申报编号 ${number}　统一社会信用代码 ${uscc}　提交日期 ${day}`,
    opinions: '意见与签章',
    applicant: '申报单位',
    seal: '（盖章）',
    blankDay: '　　年　　月　　日',
    none: '（无）',
    passed: (office) => `同意。${office}`,
    kinds: { TRAINING_INSTITUTION: '电子商务职业技能培训机构', PRACTICE_BASE: '电子商务职业技能实践基地' },
    noticeText: (kind, day) => `经审核，你单位自${day}起列入${kind}备案名录，备案信息如下：`,
    noticeDuties:
      '请每年按时报送上年度统计报告；单位更名、变更范围、合并、分立、转业的，应及时报备。名录以公开查询结果为准。',
    filingNumber: '备案编号',
    uscc: '统一社会信用代码',
    scope: '培训范围',
    footer: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    lacking: (list) => `字库缺字以〓代替：${list}`,
  },
  en: {
    declarations: 'Declaration forms',
    notices: 'Notices of filing',
    notice: 'Notice of filing',
    number: (number, day, uscc) => `Application ${number} · ${uscc} · submitted ${day}`,
    opinions: 'Opinions and seals',
    applicant: 'Applicant',
    seal: '(seal)',
    blankDay: 'Date: ____________',
    none: '(none)',
    passed: (office) => `Agreed. ${office}`,
    kinds: { TRAINING_INSTITUTION: 'training institutions', PRACTICE_BASE: 'practice bases' },
    noticeText: (kind, day) => `After review, your unit is on the register of ${kind} from ${day}:`,
    noticeDuties:
      'Please hand in the report on the past year in time each year, and report a rename, a change of scope, a merger, a split or a transfer without delay. The public register tells what is in force.',
    filingNumber: 'Filing number',
    uscc: 'Unified social credit code',
    scope: 'Scope of training',
    footer: (page, pages) => `Page ${page} of ${pages}`,
    lacking: (list) => `〓 stands for characters that the font lacks: ${list}`,
  },
};
