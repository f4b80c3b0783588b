import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { type Applicant, type ApplicantPast, admissionFaults } from './exam-admission.check.js';
import { markPlace, requiredMarks } from './exam-sits.js';

const words = (text: string) => ({ zh: text, en: text });
const level: CertificateLevel = {
  ...{ id: 'assistant', title: words('助理'), rank: 2, code: '02', closed: null, issued: true, ruleSet: 'x' },
  directions: ['service', 'design', 'storage'].map((id) => ({ id, title: words(id) })),
  directionsAtLeast: 2,
  components: ['ONLINE', 'PRACTICAL'],
  practice: { baseMonths: 1, internshipMonths: 3 },
  trainingHours: null,
};
const good: Applicant = {
  ...{ enrolmentId: 'e', candidateId: 'c', status: 'ADMITTED', programmeId: 'p', level: 'assistant' },
  ...{ directions: ['service', 'design'], here: false, elsewhere: null, clash: null, passed: [] },
};
const past: ApplicantPast = { practice: null, lapsed: [] };
const codes = (change: Partial<Applicant>, from: Partial<ApplicantPast> = {}) =>
  admissionFaults({ programmeId: 'p', level }, { ...good, ...change }, { ...past, ...from }).map(({ code }) => code);

describe('admission to an exam', () => {
  it.each<[string, Partial<Applicant>, string[]]>([
    ['an admitted enrolment with two directions', {}, []],
    ['three directions', { directions: ['service', 'design', 'storage'] }, []],
    ['one direction', { directions: ['service'] }, ['EXAM_TOO_FEW_DIRECTIONS']],
    ['one direction twice', { directions: ['service', 'service'] }, ['EXAM_TOO_FEW_DIRECTIONS']],
    ['no direction', { directions: [] }, ['EXAM_TOO_FEW_DIRECTIONS']],
    [
      'a direction of another level',
      { directions: ['service', 'cross-border'] },
      ['EXAM_FOREIGN_DIRECTION', 'EXAM_TOO_FEW_DIRECTIONS'],
    ],
    ['two of its own and a foreign one', { directions: ['service', 'design', 'x'] }, ['EXAM_FOREIGN_DIRECTION']],
    ['another level', { level: 'specialist' }, ['EXAM_LEVEL_DIFFERS']],
    ['another programme', { programmeId: 'q' }, ['EXAM_LEVEL_DIFFERS']],
    ['one that is not decided', { status: 'NEEDS_REVIEW' }, ['EXAM_NOT_ELIGIBLE']],
    ['one that has a certificate', { status: 'CERTIFIED' }, ['EXAM_NOT_ELIGIBLE']],
    ['a seat here already', { here: true }, ['EXAM_ALREADY_ADMITTED']],
    ['a seat in another session', { elsewhere: '21031502', clash: '21031502' }, ['EXAM_ADMITTED_ELSEWHERE']],
    ['another exam at that time', { clash: '21031503' }, ['EXAM_SAME_TIME']],
    [
      'all of it at once',
      { status: 'REFUSED', here: true, directions: [] },
      ['EXAM_NOT_ELIGIBLE', 'EXAM_ALREADY_ADMITTED', 'EXAM_TOO_FEW_DIRECTIONS'],
    ],
  ])('%s', (_what, change, expected) => expect(codes(change)).toEqual(expected));

  it('keeps out whose training no longer counts', () => {
    const lapsed = [{ number: 'T-1', name: '机构', on: '2021-02-01' }];
    expect(codes({}, { lapsed })).toEqual(['EXAM_TRAINER_NOT_FILED']);
  });

  it('tells the day on which a practice of 29 days would be complete', () => {
    const lack = { code: 'PLACEMENT_TOO_SHORT', placementId: 'x', until: '2021-03-02', needed: '2021-03-03' } as const;
    expect(
      admissionFaults({ programmeId: 'p', level }, good, { ...past, practice: { complete: false, lacks: [lack] } }),
    ).toEqual([
      { code: 'EXAM_PLACEMENT_TOO_SHORT', params: { placementId: 'x', until: '2021-03-02', needed: '2021-03-03' } },
    ]);
  });

  it('asks each component in each direction, or once where a level has none', () => {
    expect(requiredMarks(level, ['service', 'design'])).toEqual([
      'service:ONLINE',
      'service:PRACTICAL',
      'design:ONLINE',
      'design:PRACTICAL',
    ]);
    expect(requiredMarks({ directions: [], components: ['ONLINE', 'DEFENCE'] }, [])).toEqual([':ONLINE', ':DEFENCE']);
    expect(markPlace(':DEFENCE')).toEqual({ direction: '', component: 'DEFENCE' });
  });
});
