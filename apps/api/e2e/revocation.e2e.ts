import { randomUUID } from 'node:crypto';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { BanService } from '@shidian/providers/revocation/ban.service.js';
import type { Client, UserErrorShape } from './support/client.js';
import { createRegister, type Filed, type TestRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

interface Answered {
  revocation: {
    id: string;
    status: string;
    mayDecide: boolean;
    ban: { firstDay: string; lastDay: string } | null;
  } | null;
  userErrors: UserErrorShape[];
}

const FIELDS = `userErrors { code field } revocation { id status mayDecide proposedBy decidedBy ban { firstDay lastDay uscc } }`;
const PROPOSE = `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation ($input: DecideRevocationInput!) { decideRevocation(input: $input) { ${FIELDS} } }`;
const PREVIEW = `query ($id: ID!) { revocationPreview(providerId: $id) { before { status since } after { status since name place }
  banFirstDay banLastDay caps { jurisdictionCode taken free freeAfter } } }`;
const BANS = `query ($on: Date) { bans(on: $on) { edges { node { name uscc firstDay lastDay } } } }`;

describe('revocation', () => {
  let world: World;
  let register: TestRegister;
  let first: Client;
  let second: Client;
  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'zhejiang');
    first = await register.officer('330000');
    second = await register.officer('330000');
  });
  afterAll(() => world.close());

  const codes = ({ userErrors }: Answered) => userErrors.map((error) => error.code);
  const propose = async (client: Client, filed: Filed, change: object = {}) => {
    const input = { providerId: filed.providerId, ground: 'PUNISHED', evidence: '处罚决定书，见附件。', ...change };
    return (await client.must<{ proposeRevocation: Answered }>(PROPOSE, { input })).proposeRevocation;
  };
  const decide = async (client: Client, id: string, decision = 'CONFIRMED', reason: string | null = null) =>
    (await client.must<{ decideRevocation: Answered }>(DECIDE, { input: { id, decision, reason } })).decideRevocation;
  const proposed = async (filed: Filed) => (await propose(first, filed)).revocation?.id ?? '';
  const revoke = async (filed: Filed) => {
    const answer = await decide(second, await proposed(filed));
    expect(codes(answer)).toEqual([]);
    return answer.revocation?.ban;
  };
  const publicStatus = async (filed: Filed) => {
    const answer = await world.client().fetch(`/register/zhejiang/providers/${filed.filingNumber}.json`);
    return ((await answer.json()) as { provider: { status: string } }).provider.status;
  };
  const barred = (uscc: string, on: string) =>
    register.inTenant(() =>
      world.app
        .get(BanService, { strict: false })
        .assertFree(uscc, on, ['uscc'])
        .then(
          () => null,
          (error: unknown) => (error instanceof Refusal ? error.items[0] : error),
        ),
    );

  it('takes two people; in force at once: register, slot and ban', async () => {
    const filed = await register.file('被取消学校');
    const free = await register.free('330100');
    const id = await proposed(filed);
    expect(codes(await decide(first, id))).toEqual(['SECOND_PERSON']);
    expect(await publicStatus(filed)).toBe('IN_FORCE');
    const answer = await decide(second, id, 'CONFIRMED', '证据确凿。');
    expect(answer).toMatchObject({
      userErrors: [],
      revocation: { status: 'CONFIRMED', mayDecide: false, ban: { firstDay: '2021-03-15', lastDay: '2023-03-15' } },
    });
    expect(await publicStatus(filed)).toBe('REVOKED');
    expect(await register.free('330100')).toBe(free + 1);
    expect(await first.must(BANS)).toMatchObject({
      bans: { edges: [{ node: { name: filed.name, uscc: filed.uscc, lastDay: '2023-03-15' } }] },
    });
    expect(codes(await decide(second, id))).toEqual(['ALREADY_DECIDED']);
    expect(codes(await propose(first, filed))).toEqual(['NOT_IN_FORCE']);
  });

  it('is shown before it is decided', async () => {
    const filed = await register.file('预览学校', { county: '330782' });
    const free = await register.free('330700');
    expect(await second.must(PREVIEW, { id: filed.providerId })).toMatchObject({
      revocationPreview: {
        before: { status: 'IN_FORCE', since: '2015-01-05' },
        after: { status: 'REVOKED', since: '2021-03-15', place: '义乌市' },
        ...{ banFirstDay: '2021-03-15', banLastDay: '2023-03-15' },
        caps: [{ jurisdictionCode: '330700', free, freeAfter: free + 1 }],
      },
    });
    await revoke(filed);
    expect(await second.must(PREVIEW, { id: filed.providerId })).toEqual({ revocationPreview: null });
    expect(await register.free('330700')).toBe(free + 1);
  });

  it('leaves everything as it was when declined, with a reason', async () => {
    const filed = await register.file('保留学校');
    const free = await register.free('330100');
    const id = await proposed(filed);
    expect(codes(await propose(second, filed))).toEqual(['ALREADY_PROPOSED']);
    expect(codes(await decide(second, id, 'DECLINED', ' '))).toEqual(['REASON_REQUIRED']);
    expect(await decide(second, id, 'DECLINED', '证据不足。')).toMatchObject({
      userErrors: [],
      revocation: { status: 'DECLINED', ban: null },
    });
    expect([await publicStatus(filed), await register.free('330100')]).toEqual(['IN_FORCE', free]);
    expect(codes(await propose(first, filed))).toEqual([]);
  });

  it('belongs to the commerce department of the province', async () => {
    const filed = await register.file('他处学校');
    for (const [place, department] of [
      ['330100', 'COMMERCE'],
      ['330106', 'COMMERCE'],
      ['330000', 'FINANCE'],
    ] as const)
      expect(codes(await propose(await register.officer(place, department), filed))).toEqual(['NOT_YOUR_DESK']);
    const ask = async (client: Client) =>
      (await client.ask(PROPOSE, { input: { providerId: filed.providerId, ground: 'PUNISHED', evidence: 'x' } }))
        .errors[0]?.extensions.code;
    expect(await ask(await register.people(filed))).toBe('FORBIDDEN');
    expect(await ask(await register.officer('330700'))).toBe('NOT_FOUND');
    const id = await proposed(filed);
    expect(codes(await decide(await register.officer('330100'), id))).toEqual(['NOT_YOUR_DESK']);
    const faulty = await propose(first, await register.file('无据学校'), { evidence: ' ' });
    expect(codes(faulty)).toEqual(['TEXT_REQUIRED']);
    const unknown = await propose(first, await register.file('错评学校'), { runId: randomUUID() });
    expect(codes(unknown)).toEqual(['UNKNOWN_RUN']);
  });

  it('is decided once by two who decide at the same moment', async () => {
    const third = await register.officer('330000');
    for (let round = 0; round < 5; round++) {
      const filed = await register.file(`同时 ${round}`);
      const id = await proposed(filed);
      const free = await register.free('330100');
      const answers = await Promise.all([decide(second, id), decide(third, id)]);
      expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_DECIDED']]);
      expect(await register.free('330100')).toBe(free + 1);
    }
  });

  it('shows a unit what was confirmed, without names, and nothing before', async () => {
    const filed = await register.file('知情学校');
    const people = await register.people(filed);
    const query = `query ($id: ID!) { provider(id: $id) { revocations { status proposedBy decidedBy } ban { lastDay } } }`;
    await proposed(filed);
    expect(await people.must(query, { id: filed.providerId })).toEqual({ provider: { revocations: [], ban: null } });
    const { revocations } = await second.must<{
      revocations: { edges: { node: { id: string; provider: { id: string } } }[] };
    }>(`{ revocations(status: PROPOSED, first: 100) { edges { node { id provider { id } } } } }`);
    const open = revocations.edges.find(({ node }) => node.provider.id === filed.providerId);
    await decide(second, open?.node.id ?? '');
    expect(await people.must(query, { id: filed.providerId })).toEqual({
      provider: {
        revocations: [{ status: 'CONFIRMED', proposedBy: null, decidedBy: null }],
        ban: { lastDay: '2023-03-15' },
      },
    });
  });

  it('keeps the second person in the database too', async () => {
    const filed = await register.file('底线学校');
    const id = await proposed(filed);
    const [row] = await superuser<{ proposed_by: string }>(world, 'SELECT proposed_by FROM revocation WHERE id = $1', [
      id,
    ]);
    const insert = (proposer: string, decider: string) =>
      superuser(
        world,
        `INSERT INTO revocation_decision (tenant_id, revocation_id, decision, proposed_by, decided_by, decided_at)
         VALUES ($1, $2, 'CONFIRMED', $3, $4, now())`,
        [register.tenant.id, id, proposer, decider],
      );
    const proposer = row?.proposed_by ?? '';
    await expect(insert(proposer, proposer)).rejects.toThrow('revocation_second_person');
    await expect(insert(randomUUID(), proposer)).rejects.toThrow('foreign key');
  });

  describe('the ban', () => {
    // Sessions end with the hour, so each instant has officers of its own.
    const revokeAt = async (filed: Filed, instant: string) => {
      world.clock.set(new Date(instant));
      [first, second] = await Promise.all([register.officer('330000'), register.officer('330000')]);
      return revoke(filed);
    };

    it.each([
      ['2015-03-01T00:00:00+08:00', '2017-03-01', '2017-03-02'],
      ['2015-03-01T23:59:59+08:00', '2017-03-01', '2017-03-02'],
      ['2016-02-29T12:00:00+08:00', '2018-02-28', '2018-03-01'],
      ['2018-02-28T12:00:00+08:00', '2020-02-28', '2020-02-29'],
      ['2015-12-31T23:30:00+08:00', '2017-12-31', '2018-01-01'],
    ])('of %s bars up to and including %s, and lifts by itself', async (instant, lastDay, free) => {
      const filed = await register.file(`禁止 ${instant}`, { filedAt: '2015-01-05T10:00:00+08:00' });
      expect(await revokeAt(filed, instant)).toMatchObject({ firstDay: instant.slice(0, 10), lastDay });
      expect(await barred(filed.uscc, instant.slice(0, 10))).toMatchObject({
        ...{ code: 'UNDER_BAN', field: ['uscc'], params: { lastDay, name: filed.name } },
      });
      expect(await barred(filed.uscc, lastDay)).toMatchObject({ code: 'UNDER_BAN' });
      expect(await barred(filed.uscc, free)).toBeNull();
      const listed = async (on: string) =>
        (await first.must<{ bans: { edges: { node: { uscc: string } }[] } }>(BANS, { on })).bans.edges.some(
          ({ node }) => node.uscc === filed.uscc,
        );
      expect([await listed(lastDay), await listed(free)]).toEqual([true, false]);
    });

    it('follows a unit through mergers, splits and transfers, but does not fall back on what a part left', async () => {
      const filed = await register.file('源头学校');
      await revokeAt(filed, '2019-05-06T12:00:00+08:00');
      const code = (name: string) => `${name}-${filed.uscc}`;
      const [anyCase] = await superuser<{ id: string }>(
        world,
        'SELECT id FROM review_case WHERE tenant_id = $1 LIMIT 1',
        [register.tenant.id],
      );
      const succeed = (from: string, to: string, cause: string) =>
        superuser(
          world,
          `INSERT INTO unit_succession (tenant_id, predecessor_uscc, successor_uscc, successor_name, cause, case_id, happened_on)
           VALUES ($1, $2, $3, $3, $4, $5, '2019-05-01')`,
          [register.tenant.id, from, to, cause, anyCase?.id],
        );
      // Before: whole → revoked unit, and a parent that the revoked unit was split from. After: heir, then the heir's heir.
      await succeed(code('whole'), filed.uscc, 'MERGED');
      await succeed(code('parent'), filed.uscc, 'SPLIT');
      await succeed(filed.uscc, code('heir'), 'TRANSFERRED');
      await succeed(code('heir'), code('grandchild'), 'SPLIT');
      await succeed(code('grandchild'), filed.uscc, 'MERGED');
      const on = '2019-06-01';
      const answers = await Promise.all(
        ['whole', 'parent', 'heir', 'grandchild', 'stranger'].map((name) => barred(code(name), on)),
      );
      expect(answers.map((answer) => answer !== null)).toEqual([true, false, true, true, false]);
      expect(await barred(code('heir'), '2021-05-07')).toBeNull();
    });

    it('keeps a unit off the register for either kind, whatever its case has passed', async () => {
      const filed = await register.file('再来学校');
      await revokeAt(filed, '2019-06-10T12:00:00+08:00');
      for (const kind of ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const)
        await expect(register.enter(filed, { kind, filedAt: '2021-06-10T23:59:00+08:00' })).rejects.toThrow(
          'UNDER_BAN',
        );
      const back = await register.enter(filed, { filedAt: '2021-06-11T00:00:00+08:00' });
      expect(back.filingNumber).not.toBe(filed.filingNumber);
      expect(await publicStatus(filed)).toBe('REVOKED');
      expect(await publicStatus(back)).toBe('IN_FORCE');
    });

    it('holds for another name of the same unit, and not in another tenant', async () => {
      const filed = await register.file('旧名学校');
      await revokeAt(filed, '2019-07-01T12:00:00+08:00');
      await superuser(world, `UPDATE organisation SET name = '新名学校' WHERE id = $1`, [filed.id]);
      expect(await barred(filed.uscc, '2019-07-02')).toMatchObject({ code: 'UNDER_BAN' });
      const other = await createRegister(world, 'elsewhere');
      expect(
        await other.inTenant(() => world.app.get(BanService, { strict: false }).inForce(filed.uscc, '2019-07-02')),
      ).toBeNull();
    });
  });
});
