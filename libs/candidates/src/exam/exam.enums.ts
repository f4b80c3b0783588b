import type { Attendance, ExamAbility, ExamSessionStatus, IncidentEffect } from '@shidian/contract/certification.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { ExamComponent } from '@shidian/rules/certification-programme.js';

export const ExamSessionStatusEnum = stringEnum<ExamSessionStatus>(
  'ExamSessionStatus',
  '考核场次的进度。Where an exam session stands.',
  {
    PLANNED: '筹备中。Planned.',
    OPEN: '已开放准考。Open for admission.',
    SCORING: '考核已结束，正在登分。Over; scores are entered.',
    PUBLISHED: '成绩已公布。Results are published.',
    CANCELLED: '已取消。Cancelled.',
  },
);

export const AttendanceEnum = stringEnum<Attendance>('Attendance', '出席情况。Whether a candidate sat the exam.', {
  EXPECTED: '尚未登记。Not recorded yet.',
  PRESENT: '到场。Present.',
  ABSENT: '缺考。Absent.',
  EXCLUDED: '被取消考核资格。Sent out for an incident.',
});

/** What an invigilator can record; who is excluded, an incident says. */
export type RecordedAttendance = 'PRESENT' | 'ABSENT';
export const RecordedAttendanceEnum = stringEnum<RecordedAttendance>(
  'RecordedAttendance',
  '监考人员登记的出席情况。What an invigilator records.',
  { PRESENT: '到场。Present.', ABSENT: '缺考。Absent.' },
);

export const IncidentEffectEnum = stringEnum<IncidentEffect>(
  'IncidentEffect',
  '考场情况的处理。What an incident leads to.',
  {
    NOTED: '仅记录。Noted only.',
    TIME_ADDED: '补时。Time was added.',
    EXCLUDED: '取消考核资格。The candidate was sent out.',
  },
);

export const ExamComponentEnum = stringEnum<ExamComponent>('ExamComponent', '考核项目。What is examined.', {
  ONLINE: '线上考核。On-line paper.',
  PRACTICAL: '实操考核。Practical task.',
  DEFENCE: '论文（商业计划）答辩。Defence of a thesis or business plan.',
});

export const ExamAbilityEnum = stringEnum<ExamAbility>(
  'ExamAbility',
  '此刻可对场次所做的事。What may be done with a session now.',
  {
    EDIT: '修改场次。Change it.',
    OPEN: '开放准考。Open admission.',
    ADMIT: '准考和撤回准考。Admit candidates, and take it back.',
    INVIGILATE: '登记出席和考场情况。Record attendance and incidents.',
    CLOSE: '结束考核。Close the exam.',
    CANCEL: '取消场次。Cancel it.',
    DRAW: '抽考。Draw modules.',
    SCORE: '登分。Enter scores.',
    RESOLVE: '裁定不一致的分数。Decide where scores differ.',
    PUBLISH: '公布成绩。Publish results.',
    CORRECT: '更正成绩。Correct results.',
  },
);

/** What became of one item of a batch. */
export type ExamItemOutcome = 'DONE' | 'REFUSED';
export const ExamItemOutcomeEnum = stringEnum<ExamItemOutcome>(
  'ExamItemOutcome',
  '逐条办理的结果。What became of one item.',
  { DONE: '已办理。Done.', REFUSED: '未办理，原因见说明。Refused; the reasons say why.' },
);
