import { approve, draft, judge, submit, usualDocuments, waiting } from './shorthand.js';
import type { Act, SchoolPlan } from './story.js';

const returned = (days: number): Act => ({
  do: 'return',
  ago: { days },
  message: '请按下列各项逐条改正后再次提交。',
  defects: [
    {
      path: 'rooms.1.seatsPractice',
      material: null,
      rule: 'seats-40',
      code: 'figure-differs',
      text: '照片中的实训室约 30 个工位，与填报的座位数不一致。',
    },
    {
      path: null,
      material: 'training-plan',
      rule: 'major-plan',
      code: 'document-wrong',
      text: '上传的是教学计划表，不是人才培养方案。',
    },
    {
      path: 'narrative.trainingExperience',
      material: null,
      rule: 'training-experience',
      code: 'claim-unsupported',
      text: '请补充培训班的起止时间和结业人数。',
    },
  ],
});

const tooBrief = (days: number): Act => ({
  do: 'return',
  ago: { days },
  message: '分工说明不足以判断，请补充。',
  defects: [
    {
      path: 'narrative.teamStructure',
      material: null,
      rule: 'structured-team',
      code: 'statement-too-brief',
      text: '请说明各模块由谁负责、如何配合。',
    },
    {
      path: 'team.2.dualQualified',
      material: null,
      rule: 'dual-qualified',
      code: 'figure-differs',
      text: '该教师的双师型证书未见于材料。',
    },
  ],
});

const college = { schoolType: 'HIGHER_VOCATIONAL' } as const;
const secondary = { schoolType: 'SECONDARY' } as const;

/** Schools whose application came back, was taken back, or was decided against. */
export const decidedStories: readonly SchoolPlan[] = [
  // Returned: untouched yet, and half mended.
  { wish: secondary, stories: [{ round: 'open', acts: [draft(22), submit(19), returned(4)], ends: 'RETURNED' }] },
  {
    wish: college,
    stories: [
      {
        round: 'open',
        variation: 'seats-39',
        acts: [
          draft(25),
          submit(23),
          judge(11, 2),
          returned(11),
          { do: 'mend', ago: { days: 3 }, documents: ['training-plan'] },
        ],
        ends: 'RETURNED',
      },
    ],
  },
  // Submitted again: once mended for good, once worse than before.
  {
    wish: college,
    stories: [
      {
        round: 'open',
        variation: 'seats-39',
        acts: [
          draft(30),
          submit(28),
          judge(20, 3),
          returned(20),
          { do: 'mend', ago: { days: 9 }, documents: ['training-plan', 'venue-photos'] },
          submit(8),
        ],
        ends: 'IN_REVIEW',
      },
    ],
  },
  {
    wish: secondary,
    stories: [
      {
        round: 'open',
        acts: [
          draft(27),
          submit(26),
          tooBrief(15),
          { do: 'mend', ago: { days: 7 }, variation: 'dual-below-half', documents: [] },
          submit(6),
        ],
        ends: 'IN_REVIEW',
      },
    ],
  },
  // Approved at the second attempt.
  {
    wish: secondary,
    stories: [
      {
        round: 'open',
        variation: 'no-technician',
        acts: [
          draft(44),
          submit(42),
          returned(35),
          { do: 'mend', ago: { days: 30 }, documents: usualDocuments },
          submit(29),
          judge(18),
          approve(18),
        ],
        ends: 'APPROVED',
      },
    ],
  },
  // Rejected, with typed reasons; the first of these schools tries again.
  {
    wish: secondary,
    stories: [
      {
        round: 'closed',
        variation: 'team-of-two',
        acts: [
          draft(230),
          submit(225),
          {
            do: 'reject',
            ago: { days: 210 },
            message: '团队人数不足，建议充实后申请下一批。',
            reasons: [{ code: 'conditions-not-met', rule: 'team-size', text: '教师团队仅 2 人。' }],
          },
        ],
        ends: 'REJECTED',
      },
      waiting(10),
    ],
  },
  {
    wish: college,
    stories: [
      {
        round: 'open',
        acts: [
          draft(40),
          submit(37),
          {
            do: 'judge',
            ago: { days: 24 },
            against: { rule: 'major-plan', comment: '培养方案沿用旧版，与所报专业的课程不符。' },
          },
          {
            do: 'reject',
            ago: { days: 24 },
            message: '请修订人才培养方案后再行申请。',
            reasons: [
              { code: 'plan-insufficient', rule: 'major-plan', text: '方案未含客户服务类课程。' },
              { code: 'venue-insufficient', rule: 'venue-equipment', text: null },
            ],
          },
        ],
        ends: 'REJECTED',
      },
    ],
  },
  {
    wish: college,
    stories: [
      {
        round: 'open',
        variation: 'unlisted-major',
        acts: [
          draft(33),
          submit(32),
          {
            do: 'reject',
            ago: { days: 21 },
            message: '所报专业与证书无关。',
            reasons: [{ code: 'major-unrelated', rule: 'related-major', text: null }],
          },
        ],
        ends: 'REJECTED',
      },
    ],
  },
  // Taken back: before and after handing in.
  {
    wish: secondary,
    stories: [
      {
        round: 'open',
        acts: [draft(31, [], ['licence', 'majors']), { do: 'withdraw', ago: { days: 17 }, reason: '改报下一批。' }],
        ends: 'WITHDRAWN',
      },
    ],
  },
  {
    wish: college,
    stories: [
      {
        round: 'open',
        variation: 'intake-of-29',
        acts: [draft(29), submit(26), { do: 'withdraw', ago: { days: 13 }, reason: '2019 年招生数需核实。' }],
        ends: 'WITHDRAWN',
      },
    ],
  },
];
