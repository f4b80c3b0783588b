import { decidedStories } from './jd-decided.js';
import { approved, draft, justSubmitted, waiting } from './shorthand.js';
import type { SchoolPlan, Story, TenantPlan } from './story.js';

const secondary = (...stories: Story[]): SchoolPlan => ({ wish: { schoolType: 'SECONDARY' }, stories });
const college = (...stories: Story[]): SchoolPlan => ({ wish: { schoolType: 'HIGHER_VOCATIONAL' }, stories });
const university = (...stories: Story[]): SchoolPlan => ({ wish: { schoolType: 'APPLIED_UNDERGRADUATE' }, stories });

const drafts: readonly SchoolPlan[] = [
  secondary({ round: 'open', acts: [draft(1, [], [])], ends: 'DRAFT' }),
  college({ round: 'open', acts: [draft(5, ['school-licence'], ['licence'])], ends: 'DRAFT' }),
  college({
    round: 'open',
    variation: 'dual-below-half',
    acts: [draft(9, [], ['licence', 'majors', 'team', 'majorHead'])],
    ends: 'DRAFT',
  }),
  university({ round: 'open', acts: [draft(3, [])], ends: 'DRAFT' }),
];

const onTheDesk: readonly SchoolPlan[] = [
  // Nothing fails: what is open is for the reviewer.
  secondary(waiting(12)),
  college(waiting(9)),
  university(waiting(6)),
  // One decided rule fails in each.
  secondary(waiting(14, 'expired-licence')),
  secondary(waiting(13, 'unlisted-major')),
  secondary(waiting(11, 'major-of-other-type')),
  college(waiting(10, 'intake-of-29')),
  secondary(waiting(8, 'team-of-two')),
  college(waiting(8, 'dual-below-half')),
  college(waiting(7, 'experts-below-fifth')),
  secondary(waiting(6, 'head-with-middle-title')),
  college(waiting(5, 'seats-39')),
  secondary(waiting(4, 'no-technician')),
  college(waiting(4, 'several-at-once')),
  // Figures that the machine puts before a person.
  college(waiting(5, 'misprinted-major')),
  secondary(waiting(3, 'major-with-direction')),
  secondary(waiting(3, 'shared-room')),
  college(waiting(2, 'head-senior-technician')),
  secondary(waiting(2, 'one-person-two-duties')),
];

/** The customer-service pilot: some forty schools, an application in every state, every decided rule failed once alone. */
export const jdPlan: TenantPlan = {
  tenant: 'jd',
  body: { organisation: 'jd-body', kind: 'CERTIFYING_BODY' },
  programme: {
    code: '530050',
    name: '电子商务客户服务职业技能等级证书试点',
    nameEn: 'E-commerce customer service certificate pilot',
  },
  packageId: 'jd-530050-2021',
  rounds: {
    closed: {
      name: '2021 年试办批（演示）',
      nameEn: 'Trial round 2021 (demo)',
      referenceYear: 2021,
      capacity: 6,
      numberPrefix: 'JD-2021T',
      opensInDays: -260,
      closesInDays: -170,
    },
    open: {
      name: '2021 年第一批（演示）',
      nameEn: 'First round 2021 (demo)',
      referenceYear: 2021,
      capacity: 30,
      numberPrefix: 'JD-2021A',
      opensInDays: -60,
      closesInDays: 120,
    },
    upcoming: {
      name: '2021 年第二批（演示）',
      nameEn: 'Second round 2021 (demo)',
      referenceYear: 2021,
      capacity: null,
      numberPrefix: 'JD-2021B',
      opensInDays: 150,
      closesInDays: 240,
    },
  },
  reviewer: 'reviewer@jd.demo',
  schools: [
    {
      organisation: 'jd-school',
      wish: { schoolType: 'SECONDARY', province: '江苏省' },
      stories: [
        {
          round: 'open',
          // A title to choose, and one teacher short of half: ready to be handed in within a minute.
          variation: 'one-teacher-short',
          without: 'majorHead.title',
          acts: [draft(7)],
          ends: 'DRAFT',
        },
      ],
    },
    { organisation: 'jd-new-school', wish: { schoolType: 'HIGHER_VOCATIONAL', province: '浙江省' }, stories: [] },
    ...drafts,
    secondary(justSubmitted(4)),
    college(justSubmitted(3, 'shared-room')),
    university(justSubmitted(2, 'experts-below-fifth')),
    ...onTheDesk,
    ...decidedStories,
    // Enrols its students and follows them to their certificates.
    { organisation: 'jd-pilot-school', wish: { schoolType: 'SECONDARY' }, stories: [approved('closed', 190)] },
    university(approved('closed', 182)),
    college(approved('open', 20)),
    // The reviewer took the probable misprint for the listed name.
    college(approved('open', 16, 'misprinted-major')),
  ],
};
