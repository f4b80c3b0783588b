import { askedSignOffs, formerSignOffs } from './sign-offs';

const signed = (department: 'FINANCE' | 'EDUCATION', stage: string, attempt: number, current = false) => ({
  department,
  stage,
  attempt,
  current,
  changedPaths: [],
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
    requiredSignOffs: ['FINANCE' as const, 'EDUCATION' as const],
    signOffs: [
      signed('EDUCATION', 'approval', 1),
      signed('FINANCE', 'review', 2),
      signed('EDUCATION', 'approval', 2),
      signed('FINANCE', 'approval', 2, true),
    ],
  };

  it('count where they were given since the filing came to the desk, and only there', () => {
    const asked = askedSignOffs(filing);
    expect(asked.map(({ department, answer, before }) => [department, answer?.attempt, before?.attempt])).toEqual([
      ['FINANCE', 2, undefined],
      ['EDUCATION', undefined, 2],
    ]);
  });

  it('stay on record otherwise', () => {
    expect(formerSignOffs(filing).map(({ stage, attempt }) => [stage, attempt])).toEqual([
      ['approval', 1],
      ['review', 2],
      ['approval', 2],
    ]);
  });
});
