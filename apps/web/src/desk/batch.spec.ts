import type { FilingAbility } from '../generated/graphql';
import { batchItems, planOf, type Chosen } from './batch';

const chosen = (id: string, stage: string, ...abilities: FilingAbility[]): Chosen => ({
  id,
  stage,
  abilities,
  attempt: 2,
  passage: 3,
  number: id,
  applicant: { name: id },
});

describe('planOf', () => {
  it('sorts a selection by desk and by what may be done', () => {
    const plan = planOf([
      chosen('a', 'review', 'PASS', 'RETURN'),
      chosen('b', 'approval', 'PASS'),
      chosen('c', 'review', 'PASS'),
      chosen('d', 'publication', 'PUBLISH'),
      chosen('e', 'review', 'SIGN'),
      chosen('f', 'review'),
    ]);
    expect([...plan.passable].map(([stage, items]) => [stage, items.map(({ id }) => id)])).toEqual([
      ['review', ['a', 'c']],
      ['approval', ['b']],
    ]);
    expect(plan.publishable.map(({ id }) => id)).toEqual(['d']);
    expect(plan.idle.map(({ id }) => id)).toEqual(['e', 'f']);
  });

  it('sends what was looked at: the attempt, and which time it lies there', () => {
    expect(batchItems([chosen('a', 'review', 'PASS')])).toEqual([{ id: 'a', attempt: 2, passage: 3 }]);
  });
});
