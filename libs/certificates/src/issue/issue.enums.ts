import type {
  IssueBatchStatus,
  IssueItemState,
  IssueRefusalCode,
  IssueSelection,
} from '@shidian/contract/certificates.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What a viewer may do with a batch now. */
export type IssueBatchAbility = 'DECIDE' | 'DISCARD' | 'START' | 'STOP' | 'RESUME';

/** What the second person decides. */
export type IssueVerdict = 'APPROVED' | 'DECLINED';

export const IssueBatchStatusEnum = stringEnum<IssueBatchStatus>(
  'IssueBatchStatus',
  '发证批次的状态。Status of a batch of certificates.',
  {
    PREPARED: '已预备，尚未编号。Prepared; nothing is numbered yet.',
    APPROVED: '第二人已同意。Approved by a second person.',
    ISSUING: '正在发证。Certificates are being issued.',
    STOPPED: '已暂停。Stopped.',
    FINISHED: '已完成并核对。Finished and reconciled.',
    DISCARDED: '已作废，未发证。Discarded; nothing was issued.',
  },
);

export const IssueBatchAbilityEnum = stringEnum<IssueBatchAbility>(
  'IssueBatchAbility',
  '当前可做的操作。What the viewer may do now.',
  {
    DECIDE: '作为第二人审批。Decide as the second person.',
    DISCARD: '作废。Discard.',
    START: '开始发证。Start.',
    STOP: '暂停。Stop.',
    RESUME: '继续。Resume.',
  },
);

export const IssueSelectionEnum = stringEnum<IssueSelection>('IssueSelection', '发证范围。Who goes into a batch.', {
  ALL: '全部考试合格且尚无证书者。All who passed and hold no certificate.',
  CHOSEN: '指定的报考。The enrolments that are named.',
});

export const IssueVerdictEnum = stringEnum<IssueVerdict>(
  'IssueVerdict',
  '第二人的决定。Decision of the second person.',
  {
    APPROVED: '同意。Approve.',
    DECLINED: '不同意。Decline.',
  },
);

export const IssueItemStateEnum = stringEnum<IssueItemState>(
  'IssueItemState',
  '单人的结果。What became of one person.',
  {
    READY: '待发证。To be issued.',
    ISSUED: '已发证。Issued.',
    REFUSED: '不予发证。Refused.',
  },
);

export const IssueRefusalCodeEnum = stringEnum<IssueRefusalCode>(
  'IssueRefusalCode',
  '不予发证的原因。Why no certificate is issued.',
  {
    ALREADY_CERTIFIED: '已发证。Certified already.',
    NOT_ADMITTED: '报考不在“已准入”状态。The enrolment is not admitted.',
    NO_RESULT: '没有已公布的成绩。No result was published.',
    EXAM_NOT_PASSED: '考试未合格。The exam was not passed.',
    DIRECTIONS_TOO_FEW: '方向数不足。Too few directions.',
    PRACTICE_INCOMPLETE: '实践或实习未完成。Practice or internship is not complete.',
    GLYPHS_MISSING: '姓名中有证书字体没有的字。The name has characters that the font lacks.',
    FAILED: '系统出错。The system failed.',
  },
);
