import type { ApplicationStatus } from '../../generated/graphql';

/** A change that an institution or a base reports. */
export const change = {
  title: '备案变更',
  heading: '备案变更：{{kind}}',
  lead: '{{name}} · 备案编号 {{filing}} · 变更编号 {{number}}',
  now: {
    DRAFT: '变更尚未提交。内容会自动保存。',
    EVALUATING: '变更已提交。',
    IN_REVIEW: '变更已提交，正在由省商务主管部门办理。',
    RETURNED: '变更已退回。请逐项改正后重新提交。',
    APPROVED: '变更已受理，备案登记已更新。',
    REJECTED: '变更未被受理，理由见办理过程。',
    WITHDRAWN: '变更已撤回。',
  } satisfies Record<ApplicationStatus, string>,
  fields: {
    name: '变更后的单位名称',
    address: '变更后的地址',
    phone: '变更后的联系电话',
    legalRepresentative: '变更后的法定代表人',
    scopes: '变更后的培训范围',
    directions: '变更后的实训方向',
    category: '变更后的类别',
    taker: '接收单位名称',
    takerUscc: '接收单位统一社会信用代码',
    units: '分立后的各单位',
    unitName: '单位名称',
    unitUscc: '统一社会信用代码',
    keeps: '保留备案',
    effectiveOn: '生效之日',
    reason: '变更原因和依据',
  },
  hints: {
    uscc: '18 位，与登记证照一致',
    units: '至少两个单位，其中一个保留备案，其余须另行申报',
    effectiveOn: '不早于上一次登记，不晚于今天',
  },
  next: '省商务主管部门受理后，备案登记随即更新；更新前的登记仍可查询。',
  submit: '提交变更',
  submitted: '已提交的内容',
  withdraw: '撤回变更',
};
