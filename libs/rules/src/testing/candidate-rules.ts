import type { CertificateLevel, CertificationProgramme } from '../certification-programme.js';
import type { CandidateContext, CandidateFacts } from '../facts/candidate-eligibility.js';
import type { Finding } from '../findings.js';
import type { Node } from '../nodes.js';
import type { PackageContent, Rule, RuleSet } from '../package.js';
import { compile, evaluate } from '../engine.js';
import { packageOf, rule } from './sample.js';

const words = (text: string) => ({ zh: text, en: text });

const level = (id: string, rank: number, more: Partial<CertificateLevel> = {}): CertificateLevel => ({
  id,
  title: words(id),
  rank,
  code: `L${rank}`,
  closed: null,
  issued: true,
  ruleSet: 'candidate',
  directions: [],
  directionsAtLeast: 0,
  components: ['ONLINE'],
  practice: null,
  trainingHours: 100,
  ...more,
});

/** Three levels: one open, one closed, one without set hours. */
export const certification: CertificationProgramme = {
  levels: [
    level('first', 1),
    level('closed', 2, { closed: words('尚无标准') }),
    level('free', 3, { trainingHours: null }),
  ],
  score: { min: 0, max: 100, decimals: 1, pass: 60 },
  draw: null,
  enrolledBy: 'CERTIFYING_BODY',
  standing: null,
  relatedMajors: { names: ['电子商务', '市场营销'], stated: { yes: 'review', no: 'counts' } },
  certificate: { title: words('证书'), secondPersonAbove: 0, revocationReasons: [] },
};

const years = (count: number) => ({ kind: 'years-of-work', years: count, unbroken: true, gapDays: 0 }) as const;

/** Rules with every node of candidates. */
export const candidateRules: readonly Rule[] = [
  rule('work', years(2)),
  rule('added', { ...years(2), unbroken: false }),
  rule('since', { ...years(1), since: 'first' }),
  rule('managing', { ...years(2), management: { years: 1, parts: 'added' } }),
  rule('certificate', { kind: 'prior-certificate', level: 'first' }),
  rule('training', { kind: 'completed-training', level: 'first' }),
  rule('training-any', { kind: 'completed-training', level: 'free' }),
  rule('degree', { kind: 'degree', levels: ['associate', 'bachelor'], related: 'any' }),
  rule('related', { kind: 'degree', levels: ['associate', 'bachelor'], related: 'yes' }),
  rule('unrelated', { kind: 'degree', levels: ['associate', 'bachelor'], related: 'no' }),
  rule('student', { kind: 'student-recommended', levels: ['associate'], related: 'yes' }),
  rule('open', { kind: 'level-open', level: 'first' }),
  rule('closed', { kind: 'level-open', level: 'closed' }),
  rule('standing', { kind: 'school-standing' }),
  rule('named', { kind: 'degree-named', unnamed: ['associate'] }, 'ADVISORY'),
];

/** A package of one rule set of candidates. */
export const candidatePackageOf = (
  set: Omit<RuleSet, 'facts'>,
  programme: CertificationProgramme = certification,
): PackageContent =>
  packageOf([], {
    ruleSets: { candidate: { facts: 'candidate-eligibility', ...set } },
    certification: programme,
  });

/** The day of most tests. */
export const decidedOn: CandidateContext = { decidedOn: '2015-07-01' };

/** What one tree says of a candidate. */
export function candidateFinding(
  when: Node,
  facts: CandidateFacts,
  context: CandidateContext = decidedOn,
  programme: CertificationProgramme = certification,
): Finding {
  const content = candidatePackageOf({ rules: [rule('only', when)] }, programme);
  return evaluate(compile(content, 'candidate'), facts, context).findings[0]!;
}
