import type { EvaluationProposal } from '@shidian/contract/providers.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { RectificationEventKind, RectificationState } from './rectification.state.js';

/** Where a run stands. */
export const runStatuses = ['RUNNING', 'STOPPED', 'FINISHED'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** What a viewer may do with a run now. */
export type RunAbility = 'STOP' | 'RESUME' | 'DECIDE';

/** What a viewer may do with one provider of a run now. */
export type ItemAbility = 'DECIDE' | 'REPORT_RECTIFICATION' | 'CONFIRM_RECTIFICATION';

/** How far the evaluation of one provider is. */
export type ItemState = 'WAITING' | 'EVALUATED' | 'FAILED';

export const RunStatusEnum = stringEnum<RunStatus>('AnnualEvaluationStatus', '年度评估的状态。Status of a run.', {
  RUNNING: '进行中。Running.',
  STOPPED: '已暂停。Stopped.',
  FINISHED: '已完成。Finished.',
});

export const RunAbilityEnum = stringEnum<RunAbility>(
  'AnnualEvaluationAbility',
  '当前可做的操作。What the viewer may do now.',
  { STOP: '暂停。Stop.', RESUME: '继续。Resume.', DECIDE: '作出决定。Decide.' },
);

export const ItemAbilityEnum = stringEnum<ItemAbility>(
  'EvaluationItemAbility',
  '当前可做的操作。What the viewer may do now.',
  {
    DECIDE: '作出决定。Decide.',
    REPORT_RECTIFICATION: '报告整改情况。Report on the rectification.',
    CONFIRM_RECTIFICATION: '核查整改。Confirm the rectification.',
  },
);

export const ItemStateEnum = stringEnum<ItemState>('EvaluationItemState', '单家评估的进度。Progress of one provider.', {
  WAITING: '等待评估。Waiting.',
  EVALUATED: '已评估。Evaluated.',
  FAILED: '评估出错。The evaluation failed.',
});

export const ProposalEnum = stringEnum<EvaluationProposal>(
  'EvaluationProposal',
  '评估建议，或人作出的决定。Proposal of the evaluation, or a person’s decision.',
  {
    KEEP: '保留备案。Keep.',
    RECTIFY: '限期整改。Rectify by a date.',
    REVOKE: '取消备案资格。Revoke.',
  },
);

export const RectificationStateEnum = stringEnum<RectificationState>(
  'RectificationState',
  '整改的状态。State of a rectification.',
  {
    OPEN: '整改中。Open.',
    OVERDUE: '逾期未改。Overdue.',
    REPORTED: '已报告，待核查。Reported, to be confirmed.',
    DONE: '整改到位。Done.',
    NOT_DONE: '整改不到位。Not done.',
  },
);

export const RectificationEventEnum = stringEnum<RectificationEventKind>(
  'RectificationEventKind',
  '整改过程中的一步。A step of a rectification.',
  {
    REPORTED: '单位报告。Reported by the provider.',
    DONE: '确认到位。Found done.',
    NOT_DONE: '确认不到位。Found not done.',
    EXTENDED: '延期。Extended.',
  },
);

export const RectificationVerdictEnum = stringEnum<'DONE' | 'NOT_DONE' | 'EXTENDED'>(
  'RectificationVerdict',
  '核查结论。What an officer finds.',
  { DONE: '到位。Done.', NOT_DONE: '不到位。Not done.', EXTENDED: '延期。Extended.' },
);
