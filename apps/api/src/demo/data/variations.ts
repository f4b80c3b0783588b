import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { teamOf, yearsFrom } from './facts-generator.js';
import type { Random } from './random.js';

/** One way in which an application differs from one that meets everything, and what the rules say to it. */
export interface Variation {
  /** Decided rules that fail. */
  readonly notMet: readonly string[];
  /** Decided rules that go to the reviewer. */
  readonly review: readonly string[];
  readonly change: (facts: PilotApplicationFacts, random: Random, today: string) => PilotApplicationFacts;
}

const fails = (notMet: string | readonly string[], change: Variation['change']): Variation => ({
  notMet: [notMet].flat(),
  review: [],
  change,
});
const asks = (review: string | readonly string[], change: Variation['change']): Variation => ({
  notMet: [],
  review: [review].flat(),
  change,
});

// A major that is not on the list cannot have the intake of a listed one: both rules speak of it.
const bothOfMajor = ['related-major', 'enrolment-3y'];

const withTeam =
  (size: number, dual: number, experts: number): Variation['change'] =>
  (facts, random) => {
    const team = teamOf(random.fork('team'), { size, dual, experts });
    return { ...facts, team, majorHead: { name: team[0]?.name ?? '', title: team[0]?.title ?? 'senior' } };
  };

const withMajor =
  (name: string): Variation['change'] =>
  (facts) => ({ ...facts, majors: (facts.majors ?? []).slice(0, 1).map((major) => ({ ...major, name })) });

const withHead =
  (title: 'intermediate' | 'senior-technician'): Variation['change'] =>
  (facts) => ({
    ...facts,
    team: (facts.team ?? []).map((member, index) => (index === 0 ? { ...member, title } : member)),
    majorHead: { ...facts.majorHead, title },
  });

/** Every variation by name; each decided rule of the customer-service pilot fails alone in one of them. */
export const variations = {
  'expired-licence': fails('legal-entity', (facts, _random, today) => ({
    ...facts,
    licence: { ...facts.licence, validFrom: yearsFrom(today, -4), validUntil: yearsFrom(today, -1) },
  })),
  'unlisted-major': fails(bothOfMajor, withMajor('数控技术应用')),
  'major-of-other-type': fails(bothOfMajor, withMajor('工程物流管理')),
  'intake-of-29': fails('enrolment-3y', (facts) => ({
    ...facts,
    majors: (facts.majors ?? []).slice(0, 1).map((major) => ({
      ...major,
      intakes: (major.intakes ?? []).map((intake, index) => (index === 1 ? { ...intake, students: 29 } : intake)),
    })),
  })),
  'team-of-two': fails('team-size', withTeam(2, 1, 1)),
  'dual-below-half': fails('dual-qualified', withTeam(13, 6, 3)),
  'experts-below-fifth': fails('industry-experts', withTeam(16, 9, 3)),
  'head-with-middle-title': fails('major-head-title', withHead('intermediate')),
  'seats-39': fails('seats-40', (facts) => ({
    ...facts,
    rooms: [
      { name: '205 教室', use: 'theory', seatsTheory: 52 },
      { name: '客服实训室', use: 'practice', seatsPractice: 39 },
    ],
  })),
  'no-technician': fails('management', (facts) => ({
    ...facts,
    staff: (facts.staff ?? []).filter((member) => member.role !== 'technician'),
  })),
  'several-at-once': fails(['dual-qualified', 'industry-experts', 'seats-40'], (facts, random, today) => ({
    ...withTeam(11, 5, 2)(facts, random, today),
    rooms: [
      { name: '阶梯教室', use: 'theory', seatsTheory: 36 },
      { name: '机房', use: 'practice', seatsPractice: 30 },
    ],
  })),
  'misprinted-major': asks(bothOfMajor, withMajor('冷链物流技术与管理')),
  'major-with-direction': asks(bothOfMajor, withMajor('电子商务（直播方向）')),
  'shared-room': asks('seats-40', (facts) => ({
    ...facts,
    rooms: [{ name: '综合实训大厅', use: 'both', seatsTheory: 48, seatsPractice: 48 }],
  })),
  'head-senior-technician': asks('major-head-title', withHead('senior-technician')),
  'one-person-two-duties': asks('management', (facts) => ({
    ...facts,
    staff: (facts.staff ?? []).map((member) => ({ ...member, name: facts.staff?.[0]?.name ?? '' })),
  })),
  // A team that is one dual-qualified teacher short of half: the newcomer sees the least change at once.
  'one-teacher-short': fails('dual-qualified', withTeam(12, 5, 3)),
  // Exactly the share that the call-centre programme asks for, far below that of the other one.
  'dual-exactly-30': { notMet: [], review: [], change: withTeam(10, 3, 3) },
  'dual-below-30': fails('dual-qualified', withTeam(10, 2, 3)),
} as const satisfies Record<string, Variation>;
export type VariationName = keyof typeof variations;
