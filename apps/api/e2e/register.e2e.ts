import { Database } from '@shidian/platform/database/database.js';
import { ProviderRegister } from '@shidian/providers/register/provider-register.js';
import type { Client, UserErrorShape } from './support/client.js';
import { createRegister, type Filed, type TestRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

interface Node {
  id: string;
  name: string;
  filingNumber: string;
  status: string;
}

const PAGE = `query ($filter: ProviderFilter, $first: Int, $after: String) { providers(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id name filingNumber status } } } }`;
const RECORD = `query ($id: ID!) { provider(id: $id) { id name status phone legalRepresentative abilities announcementNumber
  versions { version name status cause effectiveAt supersededAt recordedBy } incidents { kind happenedOn text recordedBy }
  filing { id number decisions { kind } } } }`;

describe('register', () => {
  let world: World;
  let register: TestRegister;
  let west: Filed;
  let yiwu: Filed;
  let late: Filed;
  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'zhejiang');
    west = await register.file('西湖电商学校', { scopes: ['service', 'design'] });
    yiwu = await register.file('义乌电商学校', { county: '330782', filedAt: '2015-02-10T09:00:00+08:00' });
    late = await register.file('滨江基地', {
      county: '330108',
      kind: 'PRACTICE_BASE',
      filedAt: '2015-03-01T23:30:00+08:00',
      member: true,
    });
  });
  afterAll(() => world.close());

  const page = async (client: Client, filter: object = {}) => {
    const data = await client.must<{ providers: { totalCount: number; edges: { node: Node }[] } }>(PAGE, { filter });
    const names = data.providers.edges.map(({ node }) => node.name).sort();
    expect(data.providers.totalCount).toBe(names.length);
    return names;
  };
  const all = () => [west.name, yiwu.name, late.name].sort();

  describe('filing numbers', () => {
    it('are uniform by programme, kind and year', () => {
      expect([west, yiwu, late].map((one) => one.filingNumber)).toEqual([
        'ZJ-I-2015-0001',
        'ZJ-I-2015-0002',
        'ZJ-B-2015-0001',
      ]);
    });

    it('have no gaps under 24 entries at once, a third of which are refused or fail', async () => {
      const other = await createRegister(world, 'numbers');
      const units = await Promise.all(Array.from({ length: 16 }, (_, n) => other.unit(`单位 ${n}`)));
      const doubled = units.slice(0, 4);
      const attempts = [
        ...units.map((unit) => other.enter(unit)),
        ...doubled.map((unit) => other.enter(unit)),
        ...Array.from({ length: 4 }, () =>
          other.inTenant(() =>
            world.app.get(Database).transaction(async () => {
              await world.app.get(ProviderRegister, { strict: false }).enter({
                ...{ caseId: null, programmeId: other.programmeId, announcementId: crypto.randomUUID() },
                ...{ organisationId: units[0]?.id ?? '', providerKind: 'TRAINING_INSTITUTION' },
                effectiveAt: new Date('2015-01-05T10:00:00+08:00'),
                particulars: {
                  ...{ name: 'x', uscc: crypto.randomUUID(), jurisdictionCode: '330106', address: 'x', scopes: [] },
                  ...{ phone: null, legalRepresentative: null, category: null },
                },
              });
            }),
          ),
        ),
      ];
      const settled = await Promise.allSettled(attempts);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
      expect(refused.filter((reason) => reason.includes('ALREADY_FILED'))).toHaveLength(4);
      expect(refused).toHaveLength(8);
      const rows = await superuser<{ filing_number: string }>(
        world,
        'SELECT filing_number FROM provider WHERE tenant_id = $1 ORDER BY 1',
        [other.tenant.id],
      );
      expect(rows.map((row) => row.filing_number)).toEqual(
        Array.from({ length: 16 }, (_, n) => `ZJ-I-2015-${String(n + 1).padStart(4, '0')}`),
      );
    });
  });

  describe('who sees what', () => {
    it('officers their subtree, a unit itself, the Association its members, managers all', async () => {
      expect(await page(await register.officer('330000'))).toEqual(all());
      expect(await page(await register.officer('330100'))).toEqual([late.name, west.name].sort());
      expect(await page(await register.officer('330106'))).toEqual([west.name]);
      expect(await page(await register.officer('330700', 'FINANCE'))).toEqual([yiwu.name]);
      expect(await page(await register.people(west))).toEqual([west.name]);
      expect(await page(await world.signedIn(register.tenant, register.tenant.bodyId, 'TENANT_ADMIN'))).toEqual(all());
      const [association] = await superuser<{ id: string }>(
        world,
        `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, gen_random_uuid(), 'ASSOCIATION', '促进会', now()) RETURNING id`,
        [register.tenant.id],
      );
      expect(await page(await world.signedIn(register.tenant, association?.id ?? '', 'ASSOCIATION_OFFICER'))).toEqual([
        late.name,
      ]);
    });

    it('what one cannot see looks like what is not there', async () => {
      const county = await register.officer('330108');
      expect(await county.must(RECORD, { id: west.providerId })).toEqual({ provider: null });
      const stranger = await createRegister(world, 'elsewhere');
      const outsider = await stranger.officer('330000');
      expect(await outsider.must(RECORD, { id: west.providerId })).toEqual({ provider: null });
      expect(await page(outsider)).toEqual([]);
    });
  });

  it('is filtered, and answers for a day', async () => {
    const officer = await register.officer('330000');
    expect(await page(officer, { kind: 'PRACTICE_BASE' })).toEqual([late.name]);
    expect(await page(officer, { place: '330700' })).toEqual([yiwu.name]);
    expect(await page(officer, { scope: 'design' })).toEqual([west.name]);
    expect(await page(officer, { search: '西湖' })).toEqual([west.name]);
    expect(await page(officer, { search: west.uscc.slice(4, 17) })).toEqual([west.name]);
    expect(await page(officer, { search: '%' })).toEqual([]);
    expect(await page(officer, { on: '2015-02-28' })).toEqual([west.name, yiwu.name].sort());
    // Filed at 23:30 of that day.
    expect(await page(officer, { on: '2015-03-01' })).toEqual(all());
    expect(await page(officer, { on: '2014-12-31' })).toEqual([]);
  });

  it('shows the whole record: what it rests on, its notice, its versions', async () => {
    const officer = await register.officer('330106');
    expect(await officer.must(RECORD, { id: west.providerId })).toMatchObject({
      provider: {
        ...{ name: west.name, phone: '0571-00000000', legalRepresentative: '钱不言', announcementNumber: '公告 1 号' },
        abilities: ['RECORD_INCIDENT'],
        filing: { id: expect.any(String), decisions: [] },
        versions: [{ version: 1, cause: 'FILED', supersededAt: null }],
      },
    });
  });

  it('pages by cursor', async () => {
    const officer = await register.officer('330000');
    const numbers: string[] = [];
    let after: string | null = null;
    do {
      const data: { providers: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Node }[] } } =
        await officer.must(PAGE, { first: 1, after });
      numbers.push(...data.providers.edges.map(({ node }) => node.filingNumber));
      after = data.providers.pageInfo.hasNextPage ? data.providers.pageInfo.endCursor : null;
    } while (after);
    expect(numbers).toEqual([late.filingNumber, west.filingNumber, yiwu.filingNumber]);
    expect((await officer.ask(PAGE, { after: 'WzFd' })).errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  describe('incidents', () => {
    const RECORD_INCIDENT = `mutation ($input: RecordIncidentInput!) { recordIncident(input: $input) { userErrors { code field }
      provider { incidents { kind happenedOn text recordedBy } } } }`;
    const good = () => ({
      ...{ providerId: west.providerId, kind: 'PUNISHMENT', happenedOn: '2021-03-15' },
      ...{ source: '杭市监罚〔2021〕1 号', text: '虚假宣传，罚款。' },
    });
    interface Answered {
      recordIncident: {
        userErrors: UserErrorShape[];
        provider: { incidents: { text: string; recordedBy: string | null }[] };
      };
    }

    it('are recorded by officers of the place; the unit sees them without a name', async () => {
      const county = await register.officer('330106');
      const { recordIncident } = await county.must<Answered>(RECORD_INCIDENT, { input: good() });
      expect(recordIncident.userErrors).toEqual([]);
      expect(recordIncident.provider.incidents).toMatchObject([
        { happenedOn: '2021-03-15', recordedBy: expect.any(String) },
      ]);
      const own = await (
        await register.people(west)
      ).must<{ provider: { incidents: { recordedBy: string | null }[] } }>(RECORD, { id: west.providerId });
      expect(own.provider.incidents).toMatchObject([{ kind: 'PUNISHMENT', recordedBy: null }]);
    });

    it('are refused with every fault, for tomorrow, elsewhere and to a unit', async () => {
      const county = await register.officer('330106');
      const faulty = { ...good(), happenedOn: '2021-03-16', source: ' ', text: 'x'.repeat(2001) };
      const { recordIncident } = await county.must<Answered>(RECORD_INCIDENT, { input: faulty });
      expect(recordIncident.userErrors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
        ['TEXT_REQUIRED', 'source'],
        ['TOO_LONG', 'text'],
        ['DAY_IN_FUTURE', 'happenedOn'],
      ]);
      const code = async (client: Client) =>
        (await client.ask(RECORD_INCIDENT, { input: good() })).errors[0]?.extensions.code;
      expect(await code(await register.officer('330108'))).toBe('NOT_FOUND');
      expect(await code(await register.people(west))).toBe('FORBIDDEN');
    });
  });
});
