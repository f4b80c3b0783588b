import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import type { Client } from './support/client.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

interface Place {
  code: string;
  name: string;
  level: string;
  parentCode: string | null;
}
interface Delegation {
  id: string;
  given: boolean;
  state: string;
  ownerName: string;
  organisation: { name: string };
}
type Refused = { userErrors: { code: string }[] };

const PLACES = `query ($under: String, $on: Date) { jurisdictions(under: $under, on: $on) { code name level parentCode } }`;
const DELEGATE = `mutation ($input: DelegateDeskInput!) {
  delegateDesk(input: $input) { delegation { id given state ownerName organisation { name } } userErrors { code field } } }`;
const END = `mutation ($input: EndDelegationInput!) { endDelegation(input: $input) { delegation { state } userErrors { code } } }`;
const MINE = `{ delegations { id given state ownerName organisation { name } } }`;
const COLLEAGUES = `query ($search: String!) { colleagues(search: $search) { userId name role organisation { name } } }`;
const LOAD = `mutation ($input: ImportHolidaysInput!) { importHolidays(input: $input) { recomputed userErrors { code field } } }`;
const HOLIDAYS = `query ($year: Int!) { holidays(year: $year) { day working name } }`;

let world: World;
let tenant: TestTenant;
let city: Client;
let county: Client;

const office = (jurisdictionCode: string) =>
  runInScope(systemScope('test', tenant.id), () =>
    world.app.get(OrganisationService, { strict: false }).create({
      ...{ kind: 'AUTHORITY', name: `${jurisdictionCode} 商务局`, jurisdictionCode, department: 'COMMERCE' },
    }),
  );

beforeAll(async () => {
  world = await createWorld();
  tenant = await world.tenant('zhejiang');
  city = await world.signedIn(tenant, await office('330100'), 'OFFICER');
  county = await world.signedIn(tenant, await office('330106'), 'OFFICER');
});
afterAll(() => world.close());

it('anybody reads the divisions of a day', async () => {
  const places = async (under: string | null, on?: string) =>
    (await world.client().ask<{ jurisdictions: Place[] }>(PLACES, { under, on })).data?.jurisdictions ?? [];
  expect(await places(null)).toEqual([{ code: '330000', name: '浙江省', level: 'PROVINCE', parentCode: null }]);
  const cities = await places('330000', '2014-06-10');
  expect(cities).toHaveLength(11);
  const jinhua = await places('330700', '2014-06-10');
  expect(jinhua).toContainEqual({ code: '330782', name: '义乌市', level: 'COUNTY', parentCode: '330700' });
  const hangzhou = async (on: string) => (await places('330100', on)).map(({ name }) => name);
  expect(await hangzhou('2014-06-10')).toContain('富阳市');
  // The world stands on 2021-03-15, a few weeks before the districts of Hangzhou were merged.
  expect((await places('330100')).map(({ name }) => name)).toContain('下城区');
  expect(await hangzhou('2021-04-09')).not.toContain('下城区');
  expect(await places('nowhere')).toEqual([]);
  const wrong = await world.client().ask(PLACES, { on: '2014-02-30' });
  expect(wrong.errors).toHaveLength(1);
});

it('an officer finds a colleague, delegates the desk, and takes it back', async () => {
  const found = await city.ask<{ colleagues: { userId: string; organisation: { name: string } }[] }>(COLLEAGUES, {
    search: '330106',
  });
  const [colleague] = found.data?.colleagues ?? [];
  expect(colleague?.organisation.name).toBe('330106 商务局');
  const input = { delegateUserId: colleague?.userId, startsOn: '2021-03-15', endsOn: '2021-03-20', reason: '出差' };
  const made = await city.ask<{ delegateDesk: Refused & { delegation: Delegation } }>(DELEGATE, { input });
  expect(made.data?.delegateDesk).toMatchObject({
    ...{ userErrors: [], delegation: { given: true, state: 'IN_FORCE', organisation: { name: '330100 商务局' } } },
  });
  const received = await county.ask<{ delegations: Delegation[] }>(MINE);
  expect(received.data?.delegations).toMatchObject([{ given: false, organisation: { name: '330100 商务局' } }]);
  const again = await city.ask<{ delegateDesk: Refused }>(DELEGATE, { input });
  expect(again.data?.delegateDesk.userErrors).toMatchObject([{ code: 'DELEGATION_OVERLAPS' }]);
  const id = made.data?.delegateDesk.delegation.id;
  const foreign = await county.ask<{ endDelegation: Refused }>(END, { input: { id } });
  expect(foreign.data?.endDelegation.userErrors).toMatchObject([{ code: 'UNKNOWN_DELEGATION' }]);
  const ended = await city.ask<{ endDelegation: object }>(END, { input: { id } });
  expect(ended.data?.endDelegation).toEqual({ delegation: { state: 'ENDED' }, userErrors: [] });
});

it('a manager loads the holidays, officers read them', async () => {
  const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
  const day = { day: '2021-04-05', working: false, name: '清明节' };
  const input = { days: [day, { day: '2021-04-25', working: true, name: '劳动节调休' }] };
  expect((await city.ask(LOAD, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const loaded = await manager.ask<{ importHolidays: object }>(LOAD, { input });
  expect(loaded.data?.importHolidays).toEqual({ recomputed: 0, userErrors: [] });
  const twice = await manager.ask<{ importHolidays: Refused }>(LOAD, { input: { days: [day, day] } });
  expect(twice.data?.importHolidays.userErrors).toMatchObject([{ code: 'HOLIDAY_TWICE', field: ['days', '1', 'day'] }]);
  const read = await county.ask<{ holidays: object[] }>(HOLIDAYS, { year: 2021 });
  expect(read.data?.holidays).toEqual(input.days);
  for (const year of [0, -1, 9999, 2_000_000_000])
    expect((await county.ask<{ holidays: object[] }>(HOLIDAYS, { year })).data?.holidays).toEqual([]);
});
