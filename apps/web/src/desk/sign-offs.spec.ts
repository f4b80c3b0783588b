import { askedSignOffs, formerSignOffs } from './sign-offs';

const signed = (department: 'FINANCE' | 'EDUCATION', stage: string, attempt: number) => ({
  department,
  stage,
  attempt,
  verdict: 'SIGNED' as const,
  reason: null,
  organisationName: '市财政局',
  signedBy: '王',
  onBehalfOf: null,
  signedAt: '2014-06-20T02:00:00Z',
});

describe('sign-offs of a step', () => {
  const filing = {
    stage: 'approval',
    attempt: 2,
    requiredSignOffs: ['FINANCE' as const, 'EDUCATION' as const],
    signOffs: [signed('FINANCE', 'review', 2), signed('EDUCATION', 'approval', 1), signed('FINANCE', 'approval', 2)],
  };

  it('count on this desk and this submission only', () => {
    expect(askedSignOffs(filing).map(({ department, answer }) => [department, answer?.stage])).toEqual([
      ['FINANCE', 'approval'],
      ['EDUCATION', undefined],
    ]);
  });

  it('stay on record otherwise', () => {
    expect(formerSignOffs(filing).map(({ stage, attempt }) => [stage, attempt])).toEqual([
      ['review', 2],
      ['approval', 1],
    ]);
  });
});
