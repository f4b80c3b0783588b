import { effectiveJudgements, type JudgementRow } from './effective-judgements.js';

const row = (rule: string, attempt: number, verdict: 'MET' | 'NOT_MET', minute = 0): JudgementRow => ({
  rule,
  attempt,
  verdict,
  comment: '',
  judgedBy: '审核员',
  onBehalfOf: null,
  judgedAt: new Date(Date.UTC(2021, 2, attempt, 0, minute)),
});
const findings = [
  { rule: 'major-plan', paths: ['narrative.majorPlan', 'documents.major-plan'] },
  { rule: 'seats-40', paths: ['rooms'] },
];

describe('effective judgements', () => {
  it('takes the latest of the current attempt', () => {
    const rows = [row('seats-40', 1, 'NOT_MET', 1), row('seats-40', 1, 'MET', 2)];
    expect(effectiveJudgements(rows, 1, findings, new Map())).toMatchObject([
      { rule: 'seats-40', verdict: 'MET', carriedOver: false },
    ]);
  });

  it('carries over what rests on unchanged facts, also over several attempts', () => {
    const rows = [row('major-plan', 1, 'MET'), row('seats-40', 2, 'NOT_MET')];
    const changed = new Map([
      [1, ['rooms.0.seatsTheory', 'team.2']],
      [2, ['team.2']],
    ]);
    expect(effectiveJudgements(rows, 3, findings, changed)).toMatchObject([
      { rule: 'major-plan', carriedOver: true },
      { rule: 'seats-40', carriedOver: true },
    ]);
  });

  it('drops what rests on changed facts', () => {
    expect(
      effectiveJudgements([row('seats-40', 1, 'NOT_MET')], 2, findings, new Map([[1, ['rooms.0.seatsTheory']]])),
    ).toEqual([]);
  });

  it('drops what cannot be compared', () => {
    expect(effectiveJudgements([row('seats-40', 1, 'MET')], 2, findings, new Map())).toEqual([]);
  });
});
