import type { CaseAbility } from '@shidian/contract/case-lifecycle.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const ApplicationAbilityEnum = stringEnum<CaseAbility>(
  'ApplicationAbility',
  '当前可做的操作。What the viewer may do now.',
  {
    EDIT: '编辑。Edit.',
    SUBMIT: '提交。Submit.',
    WITHDRAW: '撤回。Withdraw.',
    JUDGE: '判断。Judge.',
    RETURN: '退回。Return.',
    APPROVE: '批准。Approve.',
    REJECT: '不予通过。Reject.',
  },
);
