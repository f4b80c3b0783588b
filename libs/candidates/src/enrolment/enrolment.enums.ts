import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { EnrolmentAbility } from './enrolment.policy.js';

export const EnrolmentStatusEnum = stringEnum<EnrolmentStatus>(
  'EnrolmentStatus',
  '报名的状态。Status of an enrolment.',
  {
    EVALUATING: '正在判定。Being decided.',
    INCOMPLETE: '资料不全。Facts are missing.',
    NEEDS_REVIEW: '待人工认定。Open for a person.',
    ADMITTED: '符合条件。Admitted.',
    REFUSED: '不符合条件。Refused.',
    WITHDRAWN: '已撤回。Withdrawn.',
    CERTIFIED: '已发证。Certified.',
    CLOSED: '证书已撤销。Closed after its certificate was revoked.',
  },
);

export const EnrolmentAbilityEnum = stringEnum<EnrolmentAbility>(
  'EnrolmentAbility',
  '您可对报名进行的操作。What you may do with an enrolment.',
  {
    RESTATE: '修改资料并重新判定。Change the facts and have them decided anew.',
    WITHDRAW: '撤回。Withdraw.',
    JUDGE: '作出人工认定。Answer what is open for a person.',
  },
);
