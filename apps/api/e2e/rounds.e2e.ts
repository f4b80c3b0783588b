import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadPackage } from '@shidian/programmes/packages/load-package.js';
import type { Client, UserErrorShape } from './support/client.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

interface Answer {
  round: { id: string; capacity: number | null; phase: string } | null;
  userErrors: UserErrorShape[];
}

const packageId = 'jd-530050-2021';
const packageVersion = loadPackage(`${bundledPackagesDir()}/${packageId}`).content.version;

describe('rounds', () => {
  let world: World;
  let tenant: TestTenant;
  let manager: Client;
  let programmeId = '';
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
    const { rounds } = await manager.must<{ rounds: { edges: { node: { programme: { id: string } } }[] } }>(
      `{ rounds { edges { node { programme { id } } } } }`,
    );
    programmeId = rounds.edges[0]?.node.programme.id ?? '';
  });
  afterAll(() => world.close());

  const send = async (name: 'createRound' | 'changeRound', input: object): Promise<Answer> => {
    const type = name === 'createRound' ? 'CreateRoundInput' : 'ChangeRoundInput';
    const data = await manager.must<Record<string, Answer>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { round { id capacity phase } userErrors { code field message } } }`,
      { input },
    );
    return data[name] as Answer;
  };
  const good = () => ({
    programmeId,
    name: '2021 年第二批',
    nameEn: 'Second round of 2021',
    referenceYear: 2021,
    opensAt: '2021-05-01T00:00:00+08:00',
    closesAt: '2021-06-01T00:00:00+08:00',
    capacity: 10,
    numberPrefix: 'JD-2021-B',
    packageId,
    packageVersion,
  });
  const codes = ({ userErrors }: Answer) => userErrors.map((error) => [error.code, error.field?.join('.')]);

  it('are opened by a manager, and changed', async () => {
    const { round, userErrors } = await send('createRound', good());
    expect(userErrors).toEqual([]);
    expect(round).toMatchObject({ capacity: 10, phase: 'UPCOMING' });
    const changed = await send('changeRound', {
      id: round?.id,
      opensAt: '2021-03-01T00:00:00+08:00',
      closesAt: '2021-06-01T00:00:00+08:00',
      capacity: null,
    });
    expect(changed.round).toMatchObject({ capacity: null, phase: 'OPEN' });
  });

  it('name every fault of the input at its field', async () => {
    const faulty = { ...good(), name: ' ', referenceYear: 1999, capacity: -1, numberPrefix: 'jd' };
    expect(codes(await send('createRound', faulty)).sort()).toEqual([
      ['ROUND_CAPACITY', 'capacity'],
      ['ROUND_NAME', 'name'],
      ['ROUND_PREFIX', 'numberPrefix'],
      ['ROUND_YEAR', 'referenceYear'],
    ]);
  });

  it.each([
    [{ closesAt: '2021-05-01T00:00:00+08:00' }, 'ROUND_DATES', 'closesAt'],
    [{ packageVersion: '9.9.9' }, 'PACKAGE_UNKNOWN', 'packageVersion'],
    [{ ruleSet: 'nothing' }, 'RULE_SET_UNKNOWN', 'ruleSet'],
    [{ numberPrefix: 'NORTH-2021' }, 'PREFIX_TAKEN', 'numberPrefix'],
    [{ programmeId: '01a1fbd3-07a5-72e4-a3c8-e868099984d0' }, 'PROGRAMME_NOT_FOUND', 'programmeId'],
  ])('refuse %j with %s', async (change, code, field) => {
    expect(codes(await send('createRound', { ...good(), ...change }))).toEqual([[code, field]]);
  });

  it('keep a capacity that covers what is approved', async () => {
    await runInScope(systemScope('test', tenant.id), () =>
      world.app
        .get(Database)
        .transaction((tx) => tx.execute(`UPDATE round SET approved = 3 WHERE id = $1`, [tenant.roundId])),
    );
    const window = { opensAt: '2021-03-01T00:00:00+08:00', closesAt: '2021-06-01T00:00:00+08:00' };
    expect(codes(await send('changeRound', { id: tenant.roundId, ...window, capacity: 2 }))).toEqual([
      ['CAPACITY_BELOW_APPROVED', 'capacity'],
    ]);
    expect((await send('changeRound', { id: tenant.roundId, ...window, capacity: 3 })).userErrors).toEqual([]);
  });
});
