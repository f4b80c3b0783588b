import { nextStep, type HomeApplication, type HomeRound } from './next-step';

const round = (id: string, closesAt: string, given: Partial<HomeRound> = {}): HomeRound => ({
  id,
  name: id,
  nameEn: id,
  referenceYear: 2021,
  opensAt: '2021-01-01T00:00:00Z',
  closesAt,
  capacity: null,
  approved: 0,
  phase: 'OPEN',
  programme: { id: 'p', code: 'p', name: 'p', nameEn: 'p' },
  ...given,
});

const application = (
  status: HomeApplication['status'],
  closesAt: string,
  phase: HomeRound['phase'] = 'OPEN',
  roundId = 'r',
): HomeApplication => ({
  id: `${status}-${closesAt}`,
  number: '1',
  status,
  outcome: null,
  updatedAt: closesAt,
  submittedAt: null,
  round: { id: roundId, name: 'r', nameEn: 'r', closesAt, phase },
  decisions: [],
});

describe('nextStep', () => {
  it('puts a return first, then the draft that closes first', () => {
    const drafts = [application('DRAFT', '2021-06-30'), application('DRAFT', '2021-05-01')];
    expect(nextStep([], drafts)).toMatchObject({ kind: 'continue', application: { id: 'DRAFT-2021-05-01' } });
    expect(nextStep([], [...drafts, application('RETURNED', '2021-12-01')])).toMatchObject({ kind: 'mend' });
  });

  it('offers the open round that closes first and was not entered', () => {
    const rounds = [
      round('late', '2021-09-01'),
      round('soon', '2021-07-01'),
      round('closed', '2021-02-01', { phase: 'CLOSED' }),
      round('entered', '2021-03-01'),
    ];
    const entered = application('APPROVED', '2021-03-01', 'OPEN', 'entered');
    expect(nextStep(rounds, [entered])).toMatchObject({ kind: 'start', round: { id: 'soon' } });
  });

  it('does not ask to continue a draft whose round has closed', () => {
    expect(nextStep([], [application('DRAFT', '2021-01-31', 'CLOSED')])).toEqual({ kind: 'nothing' });
  });

  it('says to wait, then that it is decided, then that there is nothing', () => {
    expect(nextStep([], [application('IN_REVIEW', '2021-06-30')])).toMatchObject({ kind: 'wait' });
    expect(nextStep([], [application('APPROVED', '2021-06-30')])).toMatchObject({ kind: 'done' });
    expect(nextStep([], [application('WITHDRAWN', '2021-06-30')])).toEqual({ kind: 'nothing' });
  });
});
