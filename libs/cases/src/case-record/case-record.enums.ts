import type { CaseStatus, DecisionKind } from '@shidian/contract/case-lifecycle.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { FindingKind, FindingResult, Judgement, Outcome } from '@shidian/rules/findings.js';

export const ApplicationStatusEnum = stringEnum<CaseStatus>(
  'ApplicationStatus',
  '申请的状态。Status of an application.',
  {
    DRAFT: '草稿。Draft.',
    EVALUATING: '已提交，正在评估。Submitted, being evaluated.',
    IN_REVIEW: '审核中。With the reviewer.',
    RETURNED: '已退回，待改正。Returned, to be mended.',
    APPROVED: '已批准。Approved.',
    REJECTED: '不予通过。Rejected.',
    WITHDRAWN: '已撤回。Withdrawn.',
  },
);

export const OutcomeEnum = stringEnum<Outcome>('Outcome', '规则评估的总结论。Outcome of the rules.', {
  ELIGIBLE: '符合条件。Eligible.',
  INELIGIBLE: '不符合条件。Ineligible.',
  NEEDS_REVIEW: '待人工判断。Needs a reviewer.',
  INCOMPLETE: '资料不全。Facts are missing.',
});

export const FindingKindEnum = stringEnum<FindingKind>('FindingKind', '规则的判定方式。How a rule is decided.', {
  DECIDED: '由数据判定。By figures.',
  JUDGED: '由审核员判断。By a reviewer.',
  ADVISORY: '仅供参考。Advisory only.',
});

export const FindingResultEnum = stringEnum<FindingResult>('FindingResult', '一条规则的结论。Result of a rule.', {
  MET: '符合。Met.',
  NOT_MET: '不符合。Not met.',
  NEEDS_REVIEW: '待人工判断。Needs a reviewer.',
  MISSING: '缺少数据。Facts are missing.',
});

export const JudgementVerdictEnum = stringEnum<Judgement>('JudgementVerdict', '审核员的判断。Verdict of a reviewer.', {
  MET: '符合。Met.',
  NOT_MET: '不符合。Not met.',
});

export const DecisionKindEnum = stringEnum<DecisionKind>('DecisionKind', '办理步骤。A step of the case.', {
  SUBMIT: '提交。Submitted.',
  RESUBMIT: '再次提交。Submitted again.',
  WITHDRAW: '撤回。Withdrawn.',
  RETURN: '退回。Returned.',
  SEND_BACK: '退回前面的环节。Sent back to an earlier desk.',
  PASS: '转下一环节。Passed to the next desk.',
  APPROVE: '批准。Approved.',
  REJECT: '不予通过。Rejected.',
});

export const SortDirectionEnum = stringEnum<'ASC' | 'DESC'>('SortDirection', '排序方向。Direction.', {
  ASC: '升序。Ascending.',
  DESC: '降序。Descending.',
});
