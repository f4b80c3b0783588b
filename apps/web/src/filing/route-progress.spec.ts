import type { Stage } from '@shidian/rules/package.js';
import { routeProgress, type Travelling } from './route-progress';

const stage = (id: string, jointSignOff: string[] = []): Stage => ({
  id,
  title: { zh: id, en: id },
  role: 'OFFICER',
  level: 'county',
  actions: ['pass'],
  jointSignOff,
  dueWorkingDays: null,
});
const stages = [stage('prescreen'), stage('review', ['FINANCE', 'EDUCATION']), stage('approval')];
const at = (more: Partial<Travelling>): Travelling => ({
  status: 'IN_REVIEW',
  stage: 'review',
  signOffs: [],
  ...more,
});
const states = (travelling: Travelling) => routeProgress(stages, travelling).map(({ state }) => state);

describe('routeProgress', () => {
  it('marks what is passed, where it lies, and what is to come', () => {
    expect(states(at({}))).toEqual(['passed', 'current', 'waiting']);
    expect(states(at({ status: 'RETURNED' }))).toEqual(['passed', 'returned', 'waiting']);
    expect(states(at({ status: 'REJECTED', stage: 'approval' }))).toEqual(['passed', 'passed', 'rejected']);
    expect(states(at({ status: 'APPROVED', stage: 'approval' }))).toEqual(['passed', 'passed', 'passed']);
    expect(states(at({ status: 'DRAFT', stage: 'prescreen' }))).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('tells each department’s answer since the case came to the desk, and not an earlier one', () => {
    const signed = { stage: 'review', department: 'FINANCE', verdict: 'SIGNED', reason: null } as const;
    const objected = { stage: 'review', department: 'EDUCATION', verdict: 'OBJECTED', reason: '师资不足' } as const;
    const [, review] = routeProgress(
      stages,
      at({
        signOffs: [
          { ...signed, current: false },
          { ...objected, current: true },
        ],
      }),
    );
    expect(review?.answers).toEqual([
      { department: 'FINANCE', verdict: null, reason: null },
      { department: 'EDUCATION', verdict: 'OBJECTED', reason: '师资不足' },
    ]);
  });

  it('keeps the last answers of a desk that is passed, also when the case was mended since', () => {
    const signOffs = (['OBJECTED', 'SIGNED'] as const).map((verdict) => ({
      ...{ stage: 'review', department: 'FINANCE' as const, current: false, verdict, reason: null },
    }));
    const [, review] = routeProgress(stages, at({ stage: 'approval', signOffs }));
    expect(review?.answers[0]).toEqual({ department: 'FINANCE', verdict: 'SIGNED', reason: null });
  });
});
