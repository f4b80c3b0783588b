import type { RevocationGround } from '@shidian/contract/providers.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const RevocationGroundEnum = stringEnum<RevocationGround>(
  'RevocationGround',
  '取消备案资格的情形（附件 2 第十条）。Ground of a revocation (annex 2, art. 10).',
  {
    FALSE_MATERIAL: '材料存在虚假（一）。False material (1).',
    LOW_SATISFACTION_AND_PASS_RATE: '满意度和通过率低于 60%（二）。Satisfaction and pass rate below 60 % (2).',
    PUNISHED: '受到执法部门处罚（三）。Punished by law enforcement (3).',
    CONDITIONS_LOST: '不再符合备案条件（四）。No longer meets the conditions (4).',
  },
);

/** Where a revocation stands. */
export type RevocationStatus = 'PROPOSED' | 'CONFIRMED' | 'DECLINED';

export const RevocationStatusEnum = stringEnum<RevocationStatus>(
  'RevocationStatus',
  '取消备案资格的进度。Where a revocation stands.',
  {
    PROPOSED: '已提出，待另一人决定。Proposed; another person decides.',
    CONFIRMED: '已取消备案资格。Confirmed: the filing is revoked.',
    DECLINED: '不予取消。Declined.',
  },
);

/** What the second person decides. */
export type RevocationVerdict = 'CONFIRMED' | 'DECLINED';

export const RevocationVerdictEnum = stringEnum<RevocationVerdict>(
  'RevocationVerdict',
  '第二人的决定。What the second person decides.',
  {
    CONFIRMED: '取消备案资格。Revoke the filing.',
    DECLINED: '不予取消。Leave it in force.',
  },
);
