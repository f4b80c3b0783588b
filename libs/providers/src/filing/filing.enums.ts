import type { FilingAbility, FilingChannel, SignOffVerdict } from '@shidian/contract/providers.js';
import type { Back } from '@shidian/cases/route/route.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const FilingChannelEnum = stringEnum<FilingChannel>(
  'FilingChannel',
  '申报渠道。How an application reaches the city.',
  {
    COUNTY: '由注册地县（市、区）初选。Through the county where the unit is registered.',
    ASSOCIATION: '由省电子商务促进会推荐。Recommended by the Association.',
  },
);

export const SignOffVerdictEnum = stringEnum<SignOffVerdict>(
  'SignOffVerdict',
  '会签意见。A department’s answer on a joint step.',
  {
    SIGNED: '同意。Signed.',
    OBJECTED: '不同意。Objected.',
  },
);

export const ReturnTargetEnum = stringEnum<Back['to']>('ReturnTarget', '退回给谁。To whom a filing is returned.', {
  APPLICANT: '申报单位，改正后再次提交。The unit, which mends it and submits it again.',
  DESK: '前面的环节，重新办理；会签部门重新会签。An earlier desk, which has it anew; departments sign anew.',
});

export const FilingAbilityEnum = stringEnum<FilingAbility>(
  'FilingAbility',
  '您现在可做的操作。What the viewer may do now.',
  {
    EDIT: '编辑。Edit.',
    SUBMIT: '提交。Submit.',
    WITHDRAW: '撤回。Withdraw.',
    JUDGE: '判断。Judge.',
    SIGN: '会签。Sign for a department.',
    RETURN: '退回。Return.',
    PASS: '通过，转下一环节。Pass to the next desk.',
    PUBLISH: '公告并备案。Publish and file.',
    REJECT: '不予通过。Reject.',
    RECUSE: '声明回避。Declare a conflict of interest.',
  },
);

/** What became of one item of a batch. */
export type BatchOutcome = 'PASSED' | 'ALREADY_PASSED' | 'REFUSED';

export const BatchOutcomeEnum = stringEnum<BatchOutcome>(
  'BatchOutcome',
  '批量办理中一份的结果。What became of one item of a batch.',
  {
    PASSED: '已通过。Passed.',
    ALREADY_PASSED: '您先前已通过此环节。You had passed it at this desk before.',
    REFUSED: '未通过，见原因。Not passed; see why.',
  },
);
