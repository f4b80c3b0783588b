import pg from 'pg';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { appendOnlyTables, type SchemaRule, schemaRules } from './schema-rules.js';

/** Findings that are meant to be so, each with its reason. One that no longer occurs must be struck out. */
const exceptions: Partial<Record<SchemaRule, Record<string, string>>> = {
  'no further policy opens a tenant table': {
    'membership.own_memberships': 'people are global: each lists where they belong; reading their own rows only',
    'outbox.relay_all': 'the relay moves ids of all tenants; granted to the queue role only',
    'inbox.relay_all': 'the reconciler reads what is done of all tenants; granted to the queue role, for reading',
  },
  'tables that a process can touch belong to tenants': {
    tenant: 'the list of tenants itself; read-only for processes',
    user_account: 'people are global, memberships are per tenant',
    sign_in_failure: 'counted per account, before anybody is known to belong anywhere',
    totp_factor: 'people are global, and so is their second factor',
    session: 'belongs to a person and names the tenant they work in',
    jurisdiction: 'administrative divisions are the same for all tenants; read-only for processes',
    rule_package: 'published versions are the same for all tenants; read-only for processes',
  },
  'nothing is granted to everybody': {
    'app_tenant()': 'reads the caller’s own setting; every policy calls it as every role',
    'app_user()': 'reads the caller’s own setting; policies call it',
    'refuse_change()': 'a trigger function that only raises an error',
  },
  'processes own nothing': {
    'shidian_queue owns schema bullmq': 'the job queue keeps its own tables there and no business data',
  },
};

/** A change that must be reported by the rule, and what the report says. */
const sabotage: Record<SchemaRule, [statement: string, finding: string]> = {
  'tenant tables have forced row-level security': ['ALTER TABLE programme NO FORCE ROW LEVEL SECURITY', 'programme'],
  'tenant tables have the tenant wall for reading and writing': [
    'DROP POLICY tenant_wall ON round; CREATE POLICY tenant_wall ON round USING (tenant_id = app_tenant())',
    'round',
  ],
  'no further policy opens a tenant table': [
    'CREATE POLICY all_seeing ON round FOR SELECT USING (true)',
    'round.all_seeing',
  ],
  'tenant_id is never null': ['CREATE TABLE bad (tenant_id uuid)', 'bad'],
  'tables that a process can touch belong to tenants': [
    'CREATE TABLE bad (id int); GRANT DELETE ON bad TO shidian_queue',
    'bad',
  ],
  'unique keys of tenant tables include tenant_id': [
    'CREATE UNIQUE INDEX bad ON organisation (uscc) WHERE uscc IS NOT NULL',
    'organisation.bad',
  ],
  'foreign keys to tenant tables carry the tenant': [
    `ALTER TABLE organisation ADD CONSTRAINT bad_key UNIQUE (id);
     ALTER TABLE membership ADD CONSTRAINT bad FOREIGN KEY (organisation_id) REFERENCES organisation (id)`,
    'membership.bad',
  ],
  'foreign keys of tenant tables lead to tenant tables or to what all tenants share': [
    'CREATE TABLE region (id int PRIMARY KEY); ALTER TABLE organisation ADD region int REFERENCES region',
    'organisation -> region',
  ],
  'views see with the eyes of the caller': ['CREATE VIEW bad AS SELECT * FROM organisation', 'bad'],
  'materialised views are granted to nobody': [
    'CREATE MATERIALIZED VIEW bad AS SELECT * FROM organisation; GRANT SELECT ON bad TO shidian_verifier',
    'bad',
  ],
  'nothing is granted to everybody': ['CREATE FUNCTION bad() RETURNS int LANGUAGE sql RETURN 1', 'bad()'],
  'no function runs with the rights of its owner': [
    'CREATE FUNCTION bad() RETURNS int SECURITY DEFINER LANGUAGE sql RETURN 1',
    'bad()',
  ],
  'processes own nothing': ['ALTER TABLE round OWNER TO shidian_app', 'shidian_app owns public.round'],
  'processes are bound by row-level security': ['ALTER ROLE shidian_app BYPASSRLS', 'shidian_app can bypass'],
  'append-only tables are only appended to': [
    'GRANT UPDATE (outcome) ON case_evaluation TO shidian_app',
    'shidian_app on case_evaluation',
  ],
  'no process may empty a table or hang something on it': [
    'GRANT TRIGGER ON round TO shidian_verifier',
    'shidian_verifier on round',
  ],
};

describe('catalogue of a migrated database', () => {
  let test: TestDatabase;
  let client: pg.Client;
  const rules = Object.keys(schemaRules) as SchemaRule[];
  const findings = async (rule: SchemaRule) =>
    (await client.query<{ finding: string }>(schemaRules[rule])).rows.map((row) => row.finding).sort();
  const inVain = async <T>(statement: string, work: () => Promise<T>): Promise<T> => {
    await client.query('BEGIN');
    try {
      await client.query(statement);
      return await work();
    } finally {
      await client.query('ROLLBACK');
    }
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new pg.Client({ connectionString: test.urls.superuser });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await test.drop();
  });

  it.each(rules)('%s', async (rule) => {
    expect(await findings(rule)).toEqual(Object.keys(exceptions[rule] ?? {}).sort());
  });

  it.each(rules)('would notice if it were not so that %s', async (rule) => {
    const [statement, finding] = sabotage[rule];
    expect(await findings(rule)).not.toContain(finding);
    expect(await inVain(statement, () => findings(rule))).toContain(finding);
  });

  it.each([
    ['schema', 'GRANT USAGE ON SCHEMA public TO PUBLIC', 'schema public'],
    ['table', 'GRANT SELECT ON organisation TO PUBLIC', 'organisation'],
    ['column', 'GRANT SELECT (name) ON organisation TO PUBLIC', 'organisation.name'],
    [
      'defaults',
      'ALTER DEFAULT PRIVILEGES FOR ROLE shidian_migrator GRANT SELECT ON TABLES TO PUBLIC',
      'default privileges of shidian_migrator',
    ],
  ])('would notice a grant to everybody on a %s', async (_kind, statement, finding) => {
    expect(await inVain(statement, () => findings('nothing is granted to everybody'))).toContain(finding);
  });

  it('would notice a table of a role that is a member of a mightier one', async () => {
    const rule = 'processes are bound by row-level security';
    const found = await inVain('GRANT shidian_migrator TO shidian_app', () => findings(rule));
    expect(found).toEqual(['shidian_app is a member of shidian_migrator']);
  });

  it('knows every append-only table', async () => {
    const { rows } = await client.query('SELECT relname FROM pg_class WHERE relname = ANY ($1) AND relkind = $2', [
      appendOnlyTables,
      'r',
    ]);
    expect(rows).toHaveLength(appendOnlyTables.length);
  });

  it('leaves the database itself closed to everybody', async () => {
    const empty = await createEmptyDatabase();
    const other = new pg.Client({ connectionString: empty.urls.superuser });
    await other.connect();
    const sql = `SELECT grantee::regrole::text, privilege_type FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba)))
      WHERE datname = current_database() AND grantee <> datdba ORDER BY 1, 2`;
    const { rows } = await other.query(sql);
    await other.end();
    await empty.drop();
    expect(rows).toEqual([
      { grantee: 'shidian_app', privilege_type: 'CONNECT' },
      { grantee: 'shidian_queue', privilege_type: 'CONNECT' },
      // BullMQ adds many jobs at once through a temporary table.
      { grantee: 'shidian_queue', privilege_type: 'TEMPORARY' },
      { grantee: 'shidian_verifier', privilege_type: 'CONNECT' },
    ]);
  });
});
