import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { ReportState } from './annual-report.state.js';

/** What a viewer may do with a report now. */
export type ReportAbility = 'EDIT' | 'SUBMIT';

export const ReportStateEnum = stringEnum<ReportState>('ReportState', '年度报告的状态。State of an annual report.', {
  OPEN: '待填报。To be reported.',
  OVERDUE: '逾期未报。Overdue.',
  SUBMITTED: '已上报。Submitted.',
});

export const ReportAbilityEnum = stringEnum<ReportAbility>(
  'ReportAbility',
  '当前可做的操作。What the viewer may do now.',
  { EDIT: '填写。Edit.', SUBMIT: '上报。Submit.' },
);
