import type { Finding, FindingKind, FindingResult } from '@shidian/rules/findings.js';
import type { JudgementFieldsFragment } from '../generated/graphql';
import { blockersOf, isJudgeable } from './judgeable';

const finding = (rule: string, kind: FindingKind, result: FindingResult): Finding => ({
  rule,
  clause: '',
  kind,
  result,
  title: { zh: rule, en: rule },
  required: null,
  actual: null,
  paths: [],
  missing: [],
  reason: null,
  leastChange: [],
  judgement: null,
});

const judgement = (rule: string, verdict: 'MET' | 'NOT_MET'): JudgementFieldsFragment => ({
  rule,
  verdict,
  comment: '',
  judgedAt: '2021-05-01T00:00:00Z',
  judgedBy: '审核员',
  onBehalfOf: null,
  attempt: 1,
  carriedOver: false,
});

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('blockersOf', () => {
  const findings = [
    finding('size', 'DECIDED', 'MET'),
    finding('share', 'DECIDED', 'NOT_MET'),
    finding('licence', 'DECIDED', 'MISSING'),
    finding('shared-room', 'DECIDED', 'NEEDS_REVIEW'),
    finding('plan', 'JUDGED', 'NEEDS_REVIEW'),
    finding('annex', 'ADVISORY', 'NOT_MET'),
  ];

  it('names what is unjudged and what is unmet; advice blocks nothing', () => {
    const { unjudged, unmet } = blockersOf(findings, []);
    expect(rules(unjudged)).toEqual(['shared-room', 'plan']);
    expect(rules(unmet)).toEqual(['share', 'licence']);
  });

  it('counts a negative judgement as unmet and a positive one as settled', () => {
    const { unjudged, unmet } = blockersOf(findings, [judgement('plan', 'NOT_MET'), judgement('shared-room', 'MET')]);
    expect(unjudged).toEqual([]);
    expect(rules(unmet)).toEqual(['share', 'licence', 'plan']);
  });
});

describe('isJudgeable', () => {
  it('covers judged rules, open figures, and what was judged already', () => {
    expect(isJudgeable(finding('plan', 'JUDGED', 'MISSING'), [])).toBe(true);
    expect(isJudgeable(finding('room', 'DECIDED', 'NEEDS_REVIEW'), [])).toBe(true);
    expect(isJudgeable(finding('room', 'DECIDED', 'MET'), [])).toBe(false);
    expect(isJudgeable(finding('room', 'DECIDED', 'MET'), [judgement('room', 'MET')])).toBe(true);
    expect(isJudgeable(finding('annex', 'ADVISORY', 'NEEDS_REVIEW'), [])).toBe(false);
  });
});
