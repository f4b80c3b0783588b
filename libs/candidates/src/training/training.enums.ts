import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What may be done with a class. */
export type TrainingAbility = 'ADD_MEMBERS' | 'RECORD_ATTENDANCE' | 'COMPLETE' | 'CLOSE';

/** Where a class stands; derived from its days. */
export type ClassState = 'PLANNED' | 'RUNNING' | 'OVER' | 'CLOSED';

export const TrainingAbilityEnum = stringEnum<TrainingAbility>(
  'TrainingAbility',
  '当前可做的操作。What the viewer may do now.',
  {
    ADD_MEMBERS: '添加学员。Add learners.',
    RECORD_ATTENDANCE: '登记学时。Record hours.',
    COMPLETE: '颁发结业证书。Issue completion certificates.',
    CLOSE: '结班。Close the class.',
  },
);

export const ClassStateEnum = stringEnum<ClassState>('TrainingClassState', '班级状态。Where a class stands.', {
  PLANNED: '未开班。Not begun.',
  RUNNING: '进行中。Running.',
  OVER: '已到期，待结班。Over, to be closed.',
  CLOSED: '已结班。Closed.',
});
