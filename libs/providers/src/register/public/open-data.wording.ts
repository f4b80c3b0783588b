import type { ProviderCause, ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import type { PublicEntry } from './public-register.types.js';

/** Headings of the open data, in the order of its columns. */
export const columnWords = {
  filingNumber: '备案编号',
  kind: '类别',
  name: '单位名称',
  status: '状态',
  jurisdictionCode: '行政区划代码',
  place: '所在地',
  address: '地址',
  scopes: '培训范围',
  category: '基地类别',
  filedOn: '备案日期',
  version: '版本',
  cause: '登记事项',
  effectiveOn: '生效日期',
  supersededOn: '失效日期',
} satisfies Record<keyof PublicEntry, string>;

/** Kinds of providers in the open data. */
export const kindWords: Readonly<Record<ProviderKind, string>> = {
  TRAINING_INSTITUTION: '培训机构',
  PRACTICE_BASE: '实践基地',
};

/** Statuses in the open data. */
export const statusWords: Readonly<Record<ProviderStatus, string>> = {
  IN_FORCE: '有效',
  REVOKED: '已取消',
  ENDED: '已终止',
};

/** Causes of versions in the open data. */
export const causeWords: Readonly<Record<ProviderCause, string>> = {
  FILED: '备案',
  RENAMED: '更名',
  SCOPE_CHANGED: '变更范围',
  MERGED: '合并',
  SPLIT: '分立',
  TRANSFERRED: '转业',
  REVOKED: '取消备案资格',
};
