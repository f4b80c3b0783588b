import type { Client } from '../support/client.js';
import { done, readFiling, submittedFiling } from '../support/filings.js';
import { createRegister } from '../support/register.js';
import { superuser } from '../support/superuser.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';
import { createProvince } from '../support/zhejiang.js';

const XIHU = '330106';
const BINJIANG = '330108';
const ME = '{ viewer { id name } }';
const RECORD = `mutation ($input: RecordIncidentInput!) { recordIncident(input: $input) { userErrors { code } } }`;
const INCIDENTS = 'query ($id: ID!) { provider(id: $id) { incidents { text recordedBy onBehalfOf } } }';

interface Person {
  readonly id: string;
  readonly name: string;
}
interface Incident {
  readonly text: string;
  readonly recordedBy: string | null;
  readonly onBehalfOf: string | null;
}

describe('Who acts in the place of an absent officer', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const person = async (client: Client): Promise<Person> => (await client.must<{ viewer: Person }>(ME)).viewer;
  const delegate = (tenant: TestTenant, absent: Person, deputy: Person, day: string) =>
    superuser(
      world,
      `INSERT INTO delegation (tenant_id, id, membership_id, delegate_user_id, starts_on, ends_on, reason, created_at)
       SELECT $1, gen_random_uuid(), m.id, $3, $4, $4, '出差', now() FROM membership m WHERE m.tenant_id = $1 AND m.user_id = $2`,
      [tenant.id, absent.id, deputy.id, day],
    );
  const audited = (tenant: TestTenant, action: string) =>
    superuser<{ actor: string; for: string | null }>(
      world,
      `SELECT actor_id AS actor, detail ->> 'onBehalfOf' AS "for" FROM audit_event WHERE tenant_id = $1 AND action = $2 ORDER BY seq`,
      [tenant.id, action],
    );

  it('judges in that officer’s name: on the record, in the audit, and not where they judge at their own desk', async () => {
    const province = await createProvince(world, 'judging');
    await world.startWorker();
    const absent = await province.officer(XIHU);
    const deputy = await province.officer(BINJIANG);
    const [away, here] = [await person(absent), await person(deputy)];
    await delegate(province.tenant, away, here, '2014-06-20');
    const judged = async (county: string) => {
      const filing = await submittedFiling(province, await province.unit(county));
      const input = { id: filing.id, attempt: 1, rule: 'funding', verdict: 'MET' };
      await done(deputy, 'judgeFilingRule', input);
      return (await readFiling(deputy, filing.id))?.judgements;
    };
    expect(await judged(XIHU)).toMatchObject([{ rule: 'funding', judgedBy: here.name, onBehalfOf: away.name }]);
    expect(await judged(BINJIANG)).toMatchObject([{ rule: 'funding', judgedBy: here.name, onBehalfOf: null }]);
    expect(await audited(province.tenant, 'filing.judge')).toEqual([
      { actor: here.id, for: away.id },
      { actor: here.id, for: null },
    ]);
  }, 60_000);

  it('records an incident in that officer’s name, which the provider does not see', async () => {
    const register = await createRegister(world, 'incidents');
    world.clock.set(new Date('2021-03-15T02:00:00Z'));
    const absent = await register.officer(XIHU);
    const deputy = await register.officer(BINJIANG);
    const [away, here] = [await person(absent), await person(deputy)];
    await delegate(register.tenant, away, here, '2021-03-15');
    const west = await register.file('代登学校');
    const own = await register.file('自登学校', { county: BINJIANG });
    for (const [{ providerId }, text] of [
      [west, '代为登记'],
      [own, '自己登记'],
    ] as const) {
      const input = { providerId, kind: 'PUNISHMENT', happenedOn: '2021-03-10', source: '处罚决定书', text };
      const { recordIncident } = await deputy.must<{ recordIncident: { userErrors: object[] } }>(RECORD, { input });
      expect(recordIncident.userErrors).toEqual([]);
    }
    const seen = async (client: Client, id: string) =>
      (await client.must<{ provider: { incidents: Incident[] } }>(INCIDENTS, { id })).provider.incidents;
    const province = await register.officer('330000');
    expect(await seen(province, west.providerId)).toEqual([
      { text: '代为登记', recordedBy: here.name, onBehalfOf: away.name },
    ]);
    expect(await seen(province, own.providerId)).toEqual([
      { text: '自己登记', recordedBy: here.name, onBehalfOf: null },
    ]);
    expect(await seen(await register.people(west), west.providerId)).toEqual([
      { text: '代为登记', recordedBy: null, onBehalfOf: null },
    ]);
    expect(await audited(register.tenant, 'provider.incident')).toEqual([
      { actor: here.id, for: away.id },
      { actor: here.id, for: null },
    ]);
  }, 60_000);
});
