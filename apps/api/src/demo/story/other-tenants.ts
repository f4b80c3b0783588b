import { draft, judge, submit } from './shorthand.js';
import type { TenantPlan } from './story.js';

const secondary = { schoolType: 'SECONDARY' } as const;

/** A province with rounds and schools of its own on the customer-service package; nothing of it shows elsewhere. */
export const zhejiangPlan: TenantPlan = {
  tenant: 'zhejiang',
  body: {
    organisation: 'zhejiang-authority',
    kind: 'AUTHORITY',
    office: { jurisdictionCode: '330000', department: 'COMMERCE' },
  },
  programme: { code: 'ZJ-530050', name: '浙江省电商客服证书试点', nameEn: 'Zhejiang e-commerce service pilot' },
  packageId: 'jd-530050-2021',
  rounds: {
    open: {
      name: '浙江 2021 年批次（演示）',
      nameEn: 'Zhejiang round 2021 (demo)',
      referenceYear: 2021,
      capacity: 8,
      numberPrefix: 'ZJ-2021',
      opensInDays: -50,
      closesInDays: 100,
    },
    upcoming: {
      name: '浙江 2022 年批次（演示）',
      nameEn: 'Zhejiang round 2022 (demo)',
      referenceYear: 2022,
      capacity: 12,
      numberPrefix: 'ZJ-2022',
      opensInDays: 130,
      closesInDays: 220,
    },
  },
  reviewer: 'reviewer@zhejiang.demo',
  schools: [
    {
      organisation: 'zhejiang-school',
      wish: { ...secondary, province: '浙江省' },
      stories: [{ round: 'open', acts: [draft(6, ['school-licence'], ['licence', 'majors', 'team'])], ends: 'DRAFT' }],
    },
    {
      wish: { schoolType: 'HIGHER_VOCATIONAL', province: '浙江省' },
      stories: [{ round: 'open', variation: 'shared-room', acts: [draft(12), submit(9)], ends: 'IN_REVIEW' }],
    },
    { wish: { ...secondary, province: '浙江省' }, stories: [] },
  ],
};

const agreement = ['base-agreement'];

/** The call-centre pilot: the same rule with another threshold, 30 per cent instead of 50. */
export const ccplanPlan: TenantPlan = {
  tenant: 'ccplan',
  body: { organisation: 'ccplan-body', kind: 'CERTIFYING_BODY' },
  programme: { code: 'CC-2020', name: '呼叫中心客户服务课证融通试点', nameEn: 'Call-centre curriculum pilot' },
  packageId: 'cc-2020',
  rounds: {
    open: {
      name: '课证融通 2020 年批次（演示）',
      nameEn: 'Curriculum pilot round 2020 (demo)',
      referenceYear: 2020,
      capacity: 10,
      numberPrefix: 'CC-2020',
      opensInDays: -40,
      closesInDays: 90,
    },
  },
  reviewer: 'reviewer@ccplan.demo',
  schools: [
    {
      organisation: 'ccplan-school',
      wish: secondary,
      stories: [
        {
          round: 'open',
          variation: 'dual-exactly-30',
          acts: [draft(5, [], ['majors', 'team', 'rooms'])],
          ends: 'DRAFT',
        },
      ],
    },
    {
      wish: secondary,
      stories: [
        { round: 'open', variation: 'dual-exactly-30', acts: [draft(20, agreement), submit(18)], ends: 'IN_REVIEW' },
      ],
    },
    {
      wish: secondary,
      stories: [
        { round: 'open', variation: 'dual-below-30', acts: [draft(16, agreement), submit(14)], ends: 'IN_REVIEW' },
      ],
    },
    {
      wish: secondary,
      stories: [
        {
          round: 'open',
          acts: [
            draft(30, agreement),
            submit(29),
            judge(19),
            { do: 'approve', ago: { days: 19 }, message: '符合方案要求。' },
          ],
          ends: 'APPROVED',
        },
      ],
    },
  ],
};
