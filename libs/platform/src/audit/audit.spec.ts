import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { FrozenClock } from '../clock/clock.js';
import { runInScope, systemScope } from '../context/scope.js';
import { Database } from '../database/database.js';
import { GuardedDataSource } from '../database/guarded-data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Audit, type AuditEntry } from './audit.js';
import { verifyChain } from './verify.js';

const entry = (n: number): AuditEntry => ({
  action: 'thing.change',
  subjectKind: 'thing',
  subjectId: String(n),
  detail: {
    n,
    half: n / 2,
    name: '𠮷·阿卜杜拉',
    absent: undefined,
    when: new Date(0),
    list: [1, null, { b: 1, a: 2 }],
  },
});

/** Lets one writer wait for another. */
class Signal {
  give!: () => void;
  readonly given = new Promise<void>((done) => (this.give = done));
}

describe('Audit', () => {
  let test: TestDatabase;
  let database: Database;
  let audit: Audit;
  let superuser: pg.Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    superuser = new pg.Client({ connectionString: test.urls.superuser });
    await superuser.connect();
    const dataSource = new GuardedDataSource(test.urls.app, { poolSize: 8, entities: [], applicationName: 'test' });
    await dataSource.initialize();
    database = new Database(dataSource);
    audit = new Audit(database, new FrozenClock(new Date('2026-03-01T00:00:00.123Z')));
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await superuser.end();
    await test.drop();
  });

  const newTenant = async () => {
    const id = randomUUID();
    await superuser.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [
      id,
      `t-${id.slice(0, 8)}`,
    ]);
    return id;
  };
  const inTenant = <T>(id: string, work: () => Promise<T>) =>
    runInScope(systemScope('request-1', id), () => database.transaction(work));
  /** A tenant with events 1 to 6, three of them recorded in bulk. */
  const chainOfSix = async () => {
    const id = await newTenant();
    for (const n of [1, 2, 3]) await inTenant(id, () => audit.record(entry(n)));
    await inTenant(id, () => audit.recordMany([4, 5, 6].map(entry)));
    return id;
  };
  const faults = async (id: string) =>
    (await verifyChain(database, id, 2)).faults.map((fault) => `${fault.kind} ${fault.seq}`);

  it('numbers events without gaps and verifies, single and in bulk, with pages of any size', async () => {
    const id = await chainOfSix();
    expect(await verifyChain(database, id, 2)).toMatchObject({ events: 6, faults: [], head: { seq: 6n } });
    expect(await verifyChain(database, id)).toMatchObject({ events: 6, faults: [] });
    const { rows } = await superuser.query(
      'SELECT seq, subject_id FROM audit_event WHERE tenant_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows).toEqual([1, 2, 3, 4, 5, 6].map((n) => ({ seq: String(n), subject_id: String(n) })));
  });

  it('finds nothing in a tenant without events', async () => {
    expect(await verifyChain(database, await newTenant())).toEqual({ events: 0, faults: [], head: null });
  });

  it('leaves no gap when the transaction fails', async () => {
    const id = await chainOfSix();
    const failing = inTenant(id, async () => {
      await audit.record(entry(7));
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    await inTenant(id, () => audit.record(entry(8)));
    expect(await verifyChain(database, id)).toMatchObject({ events: 7, faults: [] });
  });

  it('keeps one chain under 200 concurrent writers of two tenants', async () => {
    const tenants = [await newTenant(), await newTenant()];
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        inTenant(tenants[n % 2]!, () =>
          n % 10 === 0 ? audit.recordMany([entry(n), entry(-n)]) : audit.record(entry(n)),
        ),
      ),
    );
    const reports = await Promise.all(tenants.map((id) => verifyChain(database, id)));
    expect(reports.map(({ events, faults }) => ({ events, faults }))).toEqual([
      { events: 120, faults: [] },
      { events: 100, faults: [] },
    ]);
  });

  it('lets many begin the chain of a tenant at the same instant', async () => {
    for (let round = 0; round < 20; round++) {
      const id = await newTenant();
      await Promise.all(Array.from({ length: 12 }, (_, n) => inTenant(id, () => audit.record(entry(n)))));
      expect(await verifyChain(database, id)).toMatchObject({ events: 12, faults: [] });
    }
  }, 30_000);

  it('takes the head last: writers that record before they lock something else do not block each other', async () => {
    const id = await newTenant();
    const organisation = randomUUID();
    const lockIt = () => database.tx.execute('UPDATE organisation SET place = $2 WHERE id = $1', [organisation, 'x']);
    await inTenant(id, () =>
      database.tx.execute(
        `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, $2, 'AUTHORITY', 'x', now())`,
        [id, organisation],
      ),
    );
    const recorded = new Signal();
    const locked = new Signal();
    const first = inTenant(id, async () => {
      await audit.record(entry(1));
      recorded.give();
      await locked.given;
      await lockIt();
    });
    const second = inTenant(id, async () => {
      await recorded.given;
      await lockIt();
      locked.give();
      await audit.record(entry(2));
    });
    await Promise.all([first, second]);
    expect(await verifyChain(database, id)).toMatchObject({ events: 2, faults: [] });
  });

  it('appends a thousand events in one go', async () => {
    const id = await newTenant();
    await inTenant(id, () => audit.recordMany(Array.from({ length: 1_000 }, (_, n) => entry(n))));
    expect(await verifyChain(database, id)).toMatchObject({ events: 1_000, faults: [] });
  });

  it('refuses a number that could be altered beyond double precision', async () => {
    const id = await newTenant();
    const recording = inTenant(id, () => audit.record({ ...entry(1), detail: { tiny: 1e-9 } }));
    await expect(recording).rejects.toThrow('exponent');
  });

  it('gives the application no way to change or remove an event', async () => {
    const id = await chainOfSix();
    for (const statement of [
      'UPDATE audit_event SET action = action',
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
    ]) {
      const attempt = runInScope(systemScope('r', id), () => database.transaction((tx) => tx.execute(statement)));
      await expect(attempt).rejects.toThrow('permission denied');
    }
  });

  describe('tampering as superuser', () => {
    const swap = (column: string) => `
      UPDATE audit_event e SET ${column} = other.${column}
      FROM audit_event other WHERE e.tenant_id = $1 AND other.tenant_id = $1 AND (e.seq, other.seq) IN ((3, 4), (4, 3))`;
    const columns = 'at, actor_id, action, subject_kind, subject_id, request_id, detail, prev_hash, hash';
    it.each([
      [
        'an altered text',
        `UPDATE audit_event SET action = 'thing.keep' WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      ['an altered subject', `UPDATE audit_event SET subject_id = '9' WHERE tenant_id = $1 AND seq = 3`, ['ALTERED 3']],
      ['an altered kind', `UPDATE audit_event SET subject_kind = 'x' WHERE tenant_id = $1 AND seq = 3`, ['ALTERED 3']],
      ['an altered request', `UPDATE audit_event SET request_id = 'x' WHERE tenant_id = $1 AND seq = 3`, ['ALTERED 3']],
      [
        'an added actor',
        `UPDATE audit_event SET actor_id = gen_random_uuid() WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      [
        'one microsecond',
        `UPDATE audit_event SET at = at + interval '1 us' WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      [
        'a figure',
        `UPDATE audit_event SET detail = jsonb_set(detail, '{n}', '4') WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      [
        'a figure beyond all that a double holds',
        `UPDATE audit_event SET detail = jsonb_set(detail, '{n}', '1e400') WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      [
        'a digit beyond double precision',
        `UPDATE audit_event SET detail = jsonb_set(detail, '{half}', '1.50000000000000000001') WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3'],
      ],
      [
        'an altered event with its hash made to fit',
        `UPDATE audit_event SET hash = sha256('forged') WHERE tenant_id = $1 AND seq = 3`,
        ['ALTERED 3', 'BROKEN_LINK 4'],
      ],
      ['a deleted event', `DELETE FROM audit_event WHERE tenant_id = $1 AND seq = 3`, ['GAP 3']],
      ['the first deleted', `DELETE FROM audit_event WHERE tenant_id = $1 AND seq = 1`, ['GAP 1']],
      ['a cut tail', `DELETE FROM audit_event WHERE tenant_id = $1 AND seq > 4`, ['HEAD_MISMATCH 4']],
      ['all deleted', `DELETE FROM audit_event WHERE tenant_id = $1`, ['HEAD_MISMATCH 0']],
      ['the head deleted', `DELETE FROM audit_head WHERE tenant_id = $1`, ['HEAD_MISMATCH 6']],
      [
        'an appended copy',
        `INSERT INTO audit_event SELECT tenant_id, 7, ${columns} FROM audit_event WHERE tenant_id = $1 AND seq = 6`,
        ['BROKEN_LINK 7', 'ALTERED 7', 'HEAD_MISMATCH 7'],
      ],
      [
        'an event inserted in place of another',
        `UPDATE audit_event e SET (${columns}) = (SELECT ${columns} FROM audit_event WHERE tenant_id = $1 AND seq = 2) WHERE tenant_id = $1 AND seq = 3`,
        ['BROKEN_LINK 3', 'ALTERED 3', 'BROKEN_LINK 4'],
      ],
      ['swapped contents', swap('subject_id'), ['ALTERED 3', 'ALTERED 4']],
    ])('shows %s', async (_name, statement, expected) => {
      const id = await chainOfSix();
      expect((await superuser.query(statement, [id])).rowCount).toBeGreaterThan(0);
      expect(await faults(id)).toEqual(expected);
    });

    it('shows two whole events that changed places', async () => {
      const id = await chainOfSix();
      const renumber = (from: number, to: number) =>
        superuser.query('UPDATE audit_event SET seq = $3 WHERE tenant_id = $1 AND seq = $2', [id, from, to]);
      await renumber(3, 99);
      await renumber(4, 3);
      await renumber(99, 4);
      expect(await faults(id)).toEqual(['BROKEN_LINK 3', 'ALTERED 3', 'BROKEN_LINK 4', 'ALTERED 4', 'BROKEN_LINK 5']);
    });

    it('shows an event moved in from another tenant', async () => {
      const [id, other] = [await newTenant(), await chainOfSix()];
      await superuser.query('UPDATE audit_event SET tenant_id = $1 WHERE tenant_id = $2 AND seq = 1', [id, other]);
      expect(await faults(id)).toEqual(['ALTERED 1', 'HEAD_MISMATCH 1']);
    });
  });
});
