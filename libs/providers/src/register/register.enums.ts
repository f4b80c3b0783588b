import type { IncidentKind, ProviderCause, ProviderStatus } from '@shidian/contract/providers.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const ProviderStatusEnum = stringEnum<ProviderStatus>('ProviderStatus', '备案状态。Where an entry stands.', {
  IN_FORCE: '有效。In force.',
  REVOKED: '已取消备案资格。Revoked.',
  ENDED: '已终止（合并）。Ended by a merger.',
});

export const ProviderCauseEnum = stringEnum<ProviderCause>(
  'ProviderCause',
  '登记事项。What made a version of an entry.',
  {
    FILED: '备案。Filed.',
    RENAMED: '更名。Renamed.',
    SCOPE_CHANGED: '变更范围。Change of scope.',
    MERGED: '合并。Merged.',
    SPLIT: '分立。Split.',
    TRANSFERRED: '转业、转让。Transferred.',
    REVOKED: '取消备案资格。Revoked.',
  },
);

/** What a viewer may do with a provider at this moment. */
export type ProviderAbility = 'REPORT_CHANGE' | 'RECORD_INCIDENT' | 'PROPOSE_REVOCATION';

export const ProviderAbilityEnum = stringEnum<ProviderAbility>(
  'ProviderAbility',
  '您现在可做的操作。What the viewer may do now.',
  {
    REPORT_CHANGE: '申报变更。Report a change.',
    RECORD_INCIDENT: '登记情况。Record an incident.',
    PROPOSE_REVOCATION: '提出取消备案资格。Propose a revocation.',
  },
);

export const IncidentKindEnum = stringEnum<IncidentKind>(
  'IncidentKind',
  '情况的类别。What officers learn of a provider between evaluations.',
  {
    PUNISHMENT: '受到执法部门处罚。Punished by law enforcement.',
    CONDITION_LOST: '不再符合备案条件。A condition is no longer met.',
    FALSE_MATERIAL: '材料存在虚假。False material.',
  },
);

/** Columns a list can be sorted by. */
export type ProviderSort = 'FILING_NUMBER' | 'FILED_AT';

export const ProviderSortEnum = stringEnum<ProviderSort>('ProviderSort', '排序依据。What to sort by.', {
  FILING_NUMBER: '备案编号。Filing number.',
  FILED_AT: '备案时间。When it was filed.',
});
