import type { PlacementKind } from '@shidian/contract/certification.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** Where a placement stands; the last word on it, or that it goes on. */
export type PlacementState = 'GOES_ON' | 'COMPLETED' | 'BROKEN_OFF' | 'CANCELLED';

/** What may be done with a placement. */
export type PlacementAbility = 'END';

export const PlacementKindEnum = stringEnum<PlacementKind>('PlacementKind', '实践方式。How a candidate practises.', {
  PRACTICE: '在备案实践基地实训。At a filed practice base.',
  INTERNSHIP: '在企业实习。As an intern of a company.',
});

export const PlacementStateEnum = stringEnum<PlacementState>('PlacementState', '实践状态。Where it stands.', {
  GOES_ON: '进行中。Goes on.',
  COMPLETED: '已完成。Completed.',
  BROKEN_OFF: '中断。Broken off.',
  CANCELLED: '取消（未发生）。Cancelled: it did not take place.',
});

export const PlacementAbilityEnum = stringEnum<PlacementAbility>(
  'PlacementAbility',
  '当前可做的操作。What the viewer may do now.',
  { END: '登记结果。Say how it ended.' },
);
