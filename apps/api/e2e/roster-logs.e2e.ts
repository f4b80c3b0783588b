import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { inventedId } from './support/candidates.js';
import { Client } from './support/client.js';
import { until } from './support/crash.js';
import { freePort } from './support/free-port.js';
import { ASSISTANT, book, certifyingProgramme, confirm, countsOf, HEAD, preview, rowsOf } from './support/rosters.js';
import { createWorld, PASSWORD, type World } from './support/world.js';

const [good, pasted] = [inventedId(1, '19900101'), inventedId(2, '19900102')];
/** Of an area and a birthday, and with a wrong check character. */
const wrong = `${good.slice(0, 17)}${good.endsWith('1') ? '2' : '1'}`;
const NUMBERS = [good, pasted, wrong, '330106990101001'];

describe('The logs of API and worker, at their most talkative', () => {
  const processes: Process[] = [];
  let world: World;
  let client: Client;
  let programmeId: string;
  beforeAll(async () => {
    const secretKeys = makeSecretKeys();
    world = await createWorld({ config: { secretKeys } });
    const tenant = await world.tenant('north');
    await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    programmeId = await certifyingProgramme(world, tenant);
    const port = await freePort();
    const env = {
      DATABASE_URL: world.database.urls.app,
      QUEUE_DATABASE_URL: world.database.urls.queue,
      SECRET_KEYS: secretKeys,
      DATA_DIR: world.dataDir,
      GRAPHQL_FREE_DOCUMENTS: 'all',
      LOG_LEVEL: 'trace',
    };
    for (const app of ['api', 'worker'] as const)
      processes.push(startProcess(await builtMain(app), { ...env, PORT: String(port) }));
    client = new Client(`http://127.0.0.1:${port}`);
    await until(
      async () => (await fetch(new URL('/readyz', client.url)).catch(() => null))?.status === 200,
      60_000,
      logs,
    );
    await client.signIn('p1@north.test', PASSWORD);
  }, 180_000);
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await world.close();
  });

  const logs = () => processes.map((one) => one.output()).join('\n');

  it('hold no ID number after an import, a reveal and what was refused', async () => {
    const rows = [
      HEAD,
      ['王五', good, ...ASSISTANT],
      ['赵六', wrong, ...ASSISTANT],
      ['周正', NUMBERS[3] ?? '', ...ASSISTANT],
    ];
    const shown = await preview(client, programmeId, { bytes: await book(rows), name: `${good}.xlsx` });
    expect(countsOf(shown)).toEqual({ NEW: 1, ERROR: 2 });
    const done = await confirm(client, shown.id);
    expect(countsOf(done)).toMatchObject({ 'did CREATED': 1 });
    const text = [HEAD, ['钱七', pasted, ...ASSISTANT]].map((row) => row.join('\t')).join('\n');
    await confirm(client, (await preview(client, programmeId, { text })).id);
    const [row] = await rowsOf(client, shown.id);
    const REVEAL = `mutation ($input: RevealCandidateNumberInput!) { revealCandidateNumber(input: $input) { number userErrors { code } } }`;
    const reveal = (input: object) =>
      client.must<{ revealCandidateNumber: { number: string | null } }>(REVEAL, { input });
    const revealed = await reveal({ id: row?.candidateId, reason: '核对报名材料原件' });
    expect(revealed.revealCandidateNumber.number).toBe(good);
    // Refused: by a rule, by the schema (variables and literals), and by what is no GraphQL at all.
    const FIND = `query ($filter: CandidateFilter) { candidates(first: 1, filter: $filter) { edges { node { id } } } }`;
    const answers = [
      await client.ask(FIND, { filter: { number: wrong } }),
      await client.ask(FIND, { filter: { numero: good } }),
      await client.ask(`{ candidates(first: 1, filter: { documentNumber: "${good}" }) { nothing } }`),
      await client.ask(`{ candidates(first: "${good}"`),
      await client.ask(REVEAL, { input: { id: row?.candidateId, reason: good } }),
    ];
    expect(answers.filter(({ errors }) => errors.length > 0).length).toBeGreaterThanOrEqual(3);
    await client.fetch('/graphql', { method: 'POST', body: good, headers: { 'content-type': 'application/json' } });
    // Both have told what they did.
    await until(async () => logs().includes('candidates.annotate-roster'), 30_000, logs);
    expect(logs()).toContain('"name":"api"');
    expect(NUMBERS.filter((number) => logs().includes(number))).toEqual([]);
    expect(NUMBERS.map((number) => number.slice(0, 14)).filter((part) => logs().includes(part))).toEqual([]);
  }, 180_000);
});
