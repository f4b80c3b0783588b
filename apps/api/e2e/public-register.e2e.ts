import pg from 'pg';
import { createRegister, type Filed, type TestRegister } from './support/register.js';
import { createWorld, type World } from './support/world.js';

interface Entry {
  name: string;
  filingNumber: string;
}

describe('public register', () => {
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
    const filedAt = '2015-03-01T23:30:00+08:00';
    late = await register.file('滨江基地', { county: '330108', kind: 'PRACTICE_BASE', filedAt });
  });
  afterAll(() => world.close());

  const all = () => [west.name, yiwu.name, late.name].sort();
  const get = (path: string, headers: Record<string, string> = {}) =>
    world.client().fetch(`/register/zhejiang/${path}`, { headers });
  const names = async (query: string) => {
    const { providers } = (await (await get(`providers.json${query}`)).json()) as { providers: Entry[] };
    return providers.map((provider) => provider.name).sort();
  };

  it('is read without sign-in, by place, scope, kind, status, text and day', async () => {
    expect(await names('')).toEqual(all());
    expect(await names('?place=330100')).toEqual([late.name, west.name].sort());
    expect(await names('?scope=design')).toEqual([west.name]);
    expect(await names('?kind=PRACTICE_BASE')).toEqual([late.name]);
    expect(await names('?status=REVOKED')).toEqual([]);
    expect(await names(`?q=${encodeURIComponent('义乌')}`)).toEqual([yiwu.name]);
    expect(await names('?on=2015-02-28')).toEqual([west.name, yiwu.name].sort());
    expect(await names('?on=2015-03-01')).toEqual(all());
  });

  it('names the scopes to choose from', async () => {
    const { scopes } = (await (await get('providers.json')).json()) as { scopes: Record<string, { zh: string }> };
    expect(scopes).toMatchObject({ service: { zh: '助理（网络客服）' }, design: { en: 'Assistant (design)' } });
  });

  it('names the registers and the places to choose from', async () => {
    await createRegister(world, 'no-register');
    const { tenants } = (await (await world.client().fetch('/register/tenants.json')).json()) as { tenants: object[] };
    expect(tenants).toContainEqual(expect.objectContaining({ slug: 'zhejiang' }));
    expect(JSON.stringify(tenants)).not.toContain('no-register');
    expect(JSON.stringify(tenants)).not.toContain(register.tenant.id);
    const { places } = (await (await get('places.json')).json()) as { places: { code: string; name: string }[] };
    expect(places.map(({ code }) => code)).toEqual(['330100', '330106', '330108', '330700', '330782']);
    expect(places[4]?.name).toBe('义乌市');
  });

  it('pages by filing number', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const answer = await get(`providers.json?limit=1&after=${after}`);
      const body = (await answer.json()) as { providers: Entry[]; next: string | null };
      seen.push(...body.providers.map((provider) => provider.filingNumber));
      after = body.next;
    }
    expect(seen).toEqual([late.filingNumber, west.filingNumber, yiwu.filingNumber]);
  });

  it('shows an entry with its history and the names of its scopes', async () => {
    const answer = await get(`providers/${west.filingNumber}.json`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await answer.json()).toMatchObject({
      tenant: { slug: 'zhejiang' },
      provider: { name: west.name, place: '西湖区', filedOn: '2015-01-05', status: 'IN_FORCE' },
      history: [{ version: 1, cause: 'FILED', effectiveOn: '2015-01-05', supersededOn: null }],
      titles: { service: { zh: '助理（网络客服）' } },
    });
  });

  it('never shows codes of units, telephones or people', async () => {
    const bodies = await Promise.all(
      ['providers.json', `providers/${west.filingNumber}.json`, 'open-data.csv', 'open-data.json'].map(async (path) =>
        (await get(path)).text(),
      ),
    );
    for (const body of bodies) {
      expect(body).toContain(west.name);
      for (const secret of [west.uscc, '0571-00000000', '钱不言', west.id, west.providerId, register.tenant.id])
        expect(body).not.toContain(secret);
    }
  });

  it('reads as a role that could not read more', async () => {
    const client = new pg.Client({ connectionString: world.database.urls.verifier });
    await client.connect();
    const tried = async (text: string) =>
      client.query(text).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    await client.query(`SELECT set_config('app.tenant_id', $1, false)`, [register.tenant.id]);
    expect((await client.query('SELECT name FROM public_register')).rowCount).toBe(3);
    expect(await tried('SELECT phone FROM provider_version')).toContain('permission denied');
    expect(await tried('SELECT uscc FROM provider_version')).toContain('permission denied');
    expect(await tried('SELECT name FROM organisation')).toContain('permission denied');
    expect(await tried(`UPDATE provider_version SET name = 'x'`)).toMatch(/permission denied|read-only/);
    await client.query(`SELECT set_config('app.tenant_id', '', false)`);
    expect((await client.query('SELECT name FROM public_register')).rowCount).toBe(0);
    await client.end();
  });

  it('gives its open data as CSV and JSON, formulas kept as text', async () => {
    const open = await createRegister(world, 'open-data');
    await open.file('=HYPERLINK("http://x.test")');
    await open.file('寻常培训学校');
    const csv = await world.client().fetch('/register/open-data/open-data.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`,"'=HYPERLINK(""http://x.test"")",有效,330106,西湖区,`);
    expect(lines[2]).toContain('培训机构,寻常培训学校,有效');
    const json = (await (await world.client().fetch('/register/open-data/open-data.json')).json()) as {
      versions: Entry[];
    };
    expect(json.versions.map((version) => version.name)).toEqual(['=HYPERLINK("http://x.test")', '寻常培训学校']);
  });

  it('answers 304 to who has it already, until something changes', async () => {
    for (const path of ['providers.json', 'open-data.csv']) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
      await register.file(`新增 ${path}`, { filedAt: '2015-04-01T10:00:00+08:00' });
      expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
    }
  });

  it('refuses what it cannot read, and knows no other tenant', async () => {
    const bad = [
      'limit=0',
      'limit=101',
      'on=2015-02-30',
      'status=ALL',
      'kind=x',
      `q=${'x'.repeat(101)}`,
      'place=330100&place=1',
    ];
    for (const query of bad) expect([query, (await get(`providers.json?${query}`)).status]).toEqual([query, 400]);
    expect((await get('providers/ZJ-I-2015-9999.json')).status).toBe(404);
    expect((await get('providers/%2e%2e.json')).status).toBe(404);
    expect((await world.client().fetch('/register/nobody/providers.json')).status).toBe(404);
  });

  it('leaves the pages of the console to the console', async () => {
    const body = async (path: string) => {
      const answer = await world.client().fetch(path);
      return [answer.status, answer.status === 200 ? await answer.text() : ''];
    };
    const home = await body('/');
    expect(await body('/register')).toEqual(home);
    expect(await body('/register/zhejiang')).toEqual(home);
  });
});
