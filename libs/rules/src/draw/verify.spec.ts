import { createHash } from 'node:crypto';
import { draw, DRAW_ALGORITHM, resultHash, rosterHash, seedHash } from './draw.js';
import { type DrawCheck, type PublishedDraw, verifyDraw } from './verify.js';

const tickets = ['2103150001', '2103150002', '2103150003', '2103150004', '2103150005', '2103150006'];
const terms = { sharePercent: 20, modules: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, papers: 3 })) };
const seed = createHash('sha256').update('seed').digest('hex');
const assignments = draw({ tickets, terms, seed, publicValue: '12 34' });
const good = {
  algorithm: DRAW_ALGORITHM,
  tickets,
  terms,
  commitment: {
    at: '2021-03-15T02:00:00.000Z',
    rosterHash: rosterHash(tickets),
    seedHash: seedHash(seed),
    value: { name: '双色球', due: '2021-03-16T13:15:00.000Z' },
  },
  value: {
    value: '12 34',
    at: '2021-03-16T13:15:00.000Z',
    source: 'https://example.test',
    enteredAt: '2021-03-16T14:00:00.000Z',
  },
  publication: { at: '2021-03-16T14:05:00.000Z', seed, assignments, resultHash: resultHash(assignments) },
} satisfies PublishedDraw;
const failing = (change: object): DrawCheck[] => {
  const { checks } = verifyDraw({ ...good, ...change } as PublishedDraw);
  return (Object.keys(checks) as DrawCheck[]).filter((check) => checks[check] === 'fails');
};

describe('verifyDraw', () => {
  it('holds for what was drawn so', () => {
    const { verdict, differing, computed } = verifyDraw(good);
    expect({ verdict, differing, computed }).toEqual({ verdict: 'holds', differing: [], computed: assignments });
  });

  it('leaves open what is not published yet', () => {
    expect(verifyDraw({ ...good, value: null, publication: null })).toMatchObject({
      verdict: 'open',
      checks: { algorithm: 'holds', roster: 'holds', seed: 'open', order: 'open', result: 'open' },
    });
    expect(verifyDraw({ ...good, publication: null }).verdict).toBe('open');
  });

  it('names whose assignment was changed', () => {
    const [first, ...rest] = assignments;
    const changed = [{ ...first!, paper: (first!.paper % 3) + 1 }, ...rest];
    const answer = verifyDraw({ ...good, publication: { ...good.publication, assignments: changed } });
    expect(answer.verdict).toBe('fails');
    expect(answer.differing).toEqual([first!.ticket]);
    expect([answer.checks.result, answer.checks.resultHash]).toEqual(['fails', 'fails']);
  });

  it.each<[string, object, DrawCheck[]]>([
    ['another algorithm', { algorithm: 'shidian-draw-0' }, ['algorithm', 'result']],
    ['a student more', { tickets: [...tickets, '2103150007'] }, ['roster', 'result']],
    ['a student twice', { tickets: [...tickets, tickets[0]] }, ['roster', 'result']],
    ['another seed', { publication: { ...good.publication, seed: 'f'.repeat(64) } }, ['seed', 'result']],
    ['no seed at all', { publication: { ...good.publication, seed: 'x' } }, ['seed', 'result']],
    ['another value', { value: { ...good.value, value: '12 35' } }, ['result']],
    ['other terms', { terms: { ...terms, sharePercent: 10 } }, ['result']],
    ['a value from before the commitment', { value: { ...good.value, at: '2021-03-15T01:00:00.000Z' } }, ['order']],
    ['a value from before its time', { value: { ...good.value, at: '2021-03-16T13:14:59.000Z' } }, ['order']],
    [
      'a value that was entered before it was',
      { value: { ...good.value, enteredAt: '2021-03-16T13:00:00.000Z' } },
      ['order'],
    ],
    [
      'a publication before the value',
      { publication: { ...good.publication, at: '2021-03-15T03:00:00.000Z' } },
      ['order'],
    ],
    ['an instant that is none', { commitment: { ...good.commitment, at: 'yesterday' } }, ['order']],
    [
      'a fifth of an assignment',
      { publication: { ...good.publication, assignments: assignments.slice(1) } },
      ['result', 'resultHash'],
    ],
  ])('fails for %s', (_what, change, checks) => expect(failing(change)).toEqual(checks));
});
