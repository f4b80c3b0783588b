import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '@shidian/migrations/all.js';
import { RebuildQuotaLedger1795320000001 } from '@shidian/migrations/1795320000001-rebuild-quota-ledger.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import { migrateUp, migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { LedgerAudit } from '@shidian/quotas/ledger/ledger-audit.js';

type Leg = [place: string, bucket: string, amount: number];
const before = migrations.slice(0, migrations.indexOf(RebuildQuotaLedger1795320000001));

let moment = 0;

/** A ledger of accounts as the product once wrote it, with everything that can have happened in it. */
async function fillAccounts(client: pg.Client, tenantId: string, programmeId: string, kind: string, unknown = 0) {
  const insert = (table: string, row: Record<string, unknown>) =>
    client.query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, n) => `$${n + 1}`)})`,
      Object.values(row),
    );
  const accounts = new Map<string, string>();
  const line = { tenant_id: tenantId, programme_id: programmeId, provider_kind: kind };
  for (const place of ['330000', '330100', '330106', '330700', '330782'])
    for (const bucket of ['ISSUED', 'FREE', 'RESERVED', 'TAKEN']) {
      accounts.set(place + bucket, randomUUID());
      await insert('quota_account', { ...line, id: accounts.get(place + bucket), jurisdiction_code: place, bucket });
    }
  const post = async (what: string, subject: string | null, ...legs: Leg[]) => {
    const id = uuidv7();
    const reason = what === 'RELEASE' ? '撤回' : null;
    const transfer = {
      tenant_id: tenantId,
      id,
      kind: what,
      subject_id: subject,
      reason,
      moved_at: new Date(Date.UTC(2014, 4, 5) + moment++),
    };
    await insert('quota_transfer', transfer);
    await client.query(`INSERT INTO quota_entry SELECT $1, $2, a, n FROM unnest($3::uuid[], $4::int[]) AS leg (a, n)`, [
      tenantId,
      id,
      legs.map(([place, bucket]) => accounts.get(place + bucket)),
      legs.map((leg) => leg[2]),
    ]);
    for (const [place, bucket, amount] of legs)
      await client.query('UPDATE quota_account SET balance = balance + $1 WHERE id = $2', [amount, accounts.get(place + bucket)]); // prettier-ignore
  };
  const issue = (place: string, by: number): Leg[] => [[place, 'ISSUED', -by], [place, 'FREE', by]]; // prettier-ignore
  const step = (what: string, subject: string, from: string, to: string, ...places: string[]) =>
    post(what, subject, ...places.flatMap((place): Leg[] => [[place, from, -1], [place, to, 1]])); // prettier-ignore
  const reserve = (subject: string, ...places: string[]) => step('RESERVE', subject, 'FREE', 'RESERVED', ...places);
  const release = (subject: string, ...places: string[]) => step('RELEASE', subject, 'RESERVED', 'FREE', ...places);
  const [kept, taken, moved, left, yiwu] = [1, 2, 3, 4, 5].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];

  await post(
    'ISSUE',
    null,
    ...issue('330000', 20),
    ...issue('330100', 6),
    ...issue('330700', 5),
    ...issue('330782', 2),
  );
  for (const subject of [kept, taken, moved, left]) await reserve(subject, '330100');
  await reserve(yiwu, '330700', '330782');
  await step('COMMIT', taken, 'RESERVED', 'TAKEN', '330100');
  await release(left, '330100');
  await post('ALLOT', null, ['330000', 'FREE', -2], ['330100', 'FREE', 2]);
  await post('ALLOT', null, ['330000', 'FREE', -1], ['330700', 'FREE', 1], ...issue('330782', 1));
  await post('ALLOT', null, ['330000', 'FREE', 1], ['330100', 'FREE', -1]);
  // A second plan: fewer at one place, and a line for 西湖区, where three claims stand.
  await post('ISSUE', null, ...issue('330700', -1), ['330106', 'ISSUED', -4 - unknown], ['330106', 'FREE', 1], ['330106', 'RESERVED', 2 + unknown], ['330106', 'TAKEN', 1]); // prettier-ignore
  await step('COMMIT', kept, 'RESERVED', 'TAKEN', '330100', '330106');
  await release(moved, '330100', '330106');
  await reserve(moved, '330700', '330782');
  await release(yiwu, '330700', '330782');

  const claims = [
    [kept, '330106', 'TAKEN', ['330100', '330106']],
    [taken, '330106', 'TAKEN', ['330100', '330106']],
    [moved, '330782', 'RESERVED', ['330700', '330782']],
    [left, '330106', 'RELEASED', ['330100']],
    [yiwu, '330782', 'RELEASED', ['330700', '330782']],
  ] as const;
  for (const [subject_id, jurisdiction_code, status, places] of claims)
    await insert('quota_claim', { ...line, subject_id, jurisdiction_code, status, places, changed_at: '2014-05-05' });
  const plan = { tenant_id: tenantId, id: randomUUID(), programme_id: programmeId, name: '方案', created_at: '2014-05-05', changed_at: '2014-05-05', version: 1, published_at: '2014-05-05', reason: '发布' }; // prettier-ignore
  if (kind === 'TRAINING_INSTITUTION') await insert('quota_plan', plan);
  for (const [place, slots] of Object.entries({ 330000: 20, 330100: 6, 330106: 4, 330700: 4, 330782: 2 }))
    await client.query(`INSERT INTO quota_cap SELECT tenant_id, id, $2, $3, $4 FROM quota_plan WHERE tenant_id = $1`, [
      tenantId,
      place,
      kind,
      slots,
    ]);
  return { kept, taken, moved, left, yiwu };
}

describe('A ledger of accounts, rebuilt in lines', () => {
  let test: TestDatabase;
  let client: pg.Client;
  const [tenantId, programmeId, other] = [randomUUID(), randomUUID(), randomUUID()];
  let cases: Awaited<ReturnType<typeof fillAccounts>>;

  const migrate = async (
    work: (dataSource: DataSource) => Promise<unknown>,
    list = [...before, RebuildQuotaLedger1795320000001],
  ) => {
    const dataSource = await new DataSource({
      ...migratorDataSource(test.urls.migrator).options,
      migrations: list,
    }).initialize();
    await work(dataSource).finally(() => dataSource.destroy());
  };
  const rows = async (text: string, ...values: unknown[]) =>
    (await client.query({ text, values, rowMode: 'array' })).rows as unknown[][];
  const up = () => migrate(migrateUp);
  const faults = async () => {
    const settings = { poolSize: 1, entities: [], applicationName: 'test' };
    const dataSource = await new GuardedDataSource(test.urls.app, settings).initialize();
    const audit = new LedgerAudit(new Database(dataSource as GuardedDataSource));
    const found = await runInScope(systemScope('test', tenantId), () => audit.faults(programmeId)).finally(() =>
      dataSource.destroy(),
    );
    return found;
  };
  const accounts = () =>
    rows(
      `SELECT tenant_id, jurisdiction_code, provider_kind, bucket, balance::int FROM quota_account ORDER BY 1, 2, 3, 4`,
    );
  const steps = () =>
    rows(`SELECT t.id, t.kind, t.subject_id, t.reason, a.jurisdiction_code, a.bucket, e.amount::int FROM quota_transfer t
      JOIN quota_entry e ON e.tenant_id = t.tenant_id AND e.transfer_id = t.id JOIN quota_account a ON a.id = e.account_id
      WHERE t.subject_id IS NOT NULL OR t.kind = 'ALLOT' ORDER BY 1, 5, 6`);
  const claims = () =>
    rows(
      `SELECT tenant_id, subject_id, programme_id, jurisdiction_code, provider_kind, places, status FROM quota_claim ORDER BY tenant_id, subject_id`,
    );

  beforeAll(async () => {
    test = await createEmptyDatabase();
    await migrate(migrateUp, before);
    client = new pg.Client({ connectionString: test.urls.superuser });
    await client.connect();
    for (const [id, slug] of [
      [tenantId, 'one'],
      [other, 'two'],
    ] as const) {
      // prettier-ignore
      await client.query(`INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, '浙江', 'Zhejiang')`, [id, slug]);
      await client.query(
        `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'pilot', '项目', 'Pilot', now())`,
        [id, programmeId],
      );
    }
    cases = await fillAccounts(client, tenantId, programmeId, 'TRAINING_INSTITUTION');
    await fillAccounts(client, tenantId, programmeId, 'PRACTICE_BASE');
    // A new line took over one more than anybody can name.
    await fillAccounts(client, other, programmeId, 'TRAINING_INSTITUTION', 1);
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await test.drop();
  });

  it('has the same balances, claims and steps, adds up, and comes back as it was', async () => {
    const [wasAccounts, wasSteps, wasClaims] = [await accounts(), await steps(), await claims()];
    await up();
    const balances = `SELECT tenant_id, jurisdiction_code, provider_kind, bucket, balance FROM quota_line CROSS JOIN LATERAL
      (VALUES ('ISSUED', -issued), ('FREE', free), ('RESERVED', reserved), ('TAKEN', taken)) b (bucket, balance) ORDER BY 1, 2, 3, 4`;
    expect(await rows(balances)).toEqual(wasAccounts);
    expect(await faults()).toEqual([]);
    expect(await rows(`SELECT sub_lines FROM quota_line WHERE tenant_id = $1 AND jurisdiction_code IN ('330100', '330700') ORDER BY jurisdiction_code`, tenantId)) // prettier-ignore
      .toEqual([[['330106']], [['330106']], [['330782']], [['330782']]]);
    const states = `SELECT subject_id, jurisdiction_code, provider_kind, status FROM quota_claim ORDER BY tenant_id, subject_id`;
    const history = (subject: string) =>
      rows(
        `SELECT kind, step, depth, jurisdiction_code, source || '>' || target, unit_code FROM quota_transfer WHERE subject_id = $1 ORDER BY step, depth`,
        subject,
      );
    expect(await history(cases.kept)).toEqual([
      ['RESERVE', 1, 1, '330100', 'FREE>RESERVED', '330106'],
      ['ISSUE', 1, 2, '330106', 'FREE>RESERVED', '330106'],
      ['COMMIT', 2, 1, '330100', 'RESERVED>TAKEN', '330106'],
      ['COMMIT', 2, 2, '330106', 'RESERVED>TAKEN', '330106'],
    ]);
    expect(await history(cases.left)).toHaveLength(2);
    expect((await history(cases.moved)).map(([kind, step, , place]) => [kind, step, place])).toEqual([
      ['RESERVE', 1, '330100'],
      ['ISSUE', 1, '330106'],
      ['RELEASE', 2, '330100'],
      ['RELEASE', 2, '330106'],
      ['RESERVE', 3, '330700'],
      ['RESERVE', 3, '330782'],
    ]);
    const together = `SELECT source || '>' || target, amount FROM quota_transfer WHERE tenant_id = $1 AND kind = 'ISSUE' AND jurisdiction_code = '330106' ORDER BY 1`;
    expect(await rows(together, other)).toEqual([
      ['FREE>RESERVED', 3],
      ['FREE>TAKEN', 1],
      ['ISSUED>FREE', 5],
    ]);
    const isStates = await rows(states);
    await migrate((dataSource) => dataSource.undoLastMigration({ transaction: 'each' }));
    expect([await accounts(), await steps(), await claims()]).toEqual([wasAccounts, wasSteps, wasClaims]);
    expect(await rows(states)).toEqual(isStates);
    await up();
    expect(await faults()).toEqual([]);
    expect(await rows(balances)).toEqual(wasAccounts);
  }, 120_000);
});
