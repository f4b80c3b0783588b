import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const ProviderChangeKindEnum = stringEnum<ProviderChangeKind>(
  'ProviderChangeKind',
  '变更事项（附件 2 第九条）。What a filed provider must report (annex 2, art. 9).',
  {
    RENAME: '更名。Rename.',
    SCOPE: '变更经营（培训）范围。Change of scope.',
    MERGER: '并入其他单位。Merger into another unit.',
    SPLIT: '分立。Split.',
    TRANSFER: '转业，备案转由其他单位承接。Transfer to another unit.',
  },
);

/** What a viewer may do with a change at this moment. */
export type ProviderChangeAbility = 'EDIT' | 'SUBMIT' | 'WITHDRAW' | 'RETURN' | 'REJECT' | 'ACCEPT' | 'RECUSE';

export const ProviderChangeAbilityEnum = stringEnum<ProviderChangeAbility>(
  'ProviderChangeAbility',
  '您现在可做的操作。What the viewer may do now.',
  {
    EDIT: '编辑。Edit.',
    SUBMIT: '提交。Submit.',
    WITHDRAW: '撤回。Withdraw.',
    RETURN: '退回。Return.',
    REJECT: '不予受理。Reject.',
    ACCEPT: '受理并登记。Accept and record.',
    RECUSE: '声明回避。Declare a conflict of interest.',
  },
);
