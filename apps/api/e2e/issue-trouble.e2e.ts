import { SigningKeyService } from '@shidian/certificates/key/signing-key.service.js';
import { CertificateWriter } from '@shidian/certificates/record/certificate.writer.js';
import { Certifiers } from '@shidian/certificates/record/certifier.js';
import { StatusListService } from '@shidian/certificates/status-list/status-list.service.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { createCertification, type TestCertification } from './support/certification.js';
import type { Client } from './support/client.js';
import { finished, issuing } from './support/issue-calls.js';
import { holding, superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

interface Kept {
  record: string;
  signature: Buffer;
  status_list_id: number;
  status_index: number;
}

describe('issuing in trouble', () => {
  let world: World;
  let body: TestCertification;
  let officer: Client;
  beforeAll(async () => {
    world = await createWorld();
    body = await createCertification(world, 'zj', 'ZJEC');
    officer = await body.officer();
  });
  afterAll(() => world.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => superuser<Row>(world, text, values);
  const inTenant = <T>(work: () => Promise<T>) =>
    runInScope(systemScope('test', body.tenant.id), () => world.app.get(Database).transaction(work));
  const service = <T>(type: abstract new (...parts: never[]) => T): T => world.app.get(type, { strict: false });

  it('storage that fails right after signing leaves nothing behind, and another try signs the same', async () => {
    const [person] = await body.enrol([{ name: '重试' }]);
    const programme = await inTenant(() => service(Certifiers).now(body.programmeId));
    const level = programme?.certification.levels[0];
    if (!programme || !level || !person) throw new Error('nothing to issue');
    const issuedAt = world.clock.now();
    const write = () =>
      inTenant(() =>
        service(CertificateWriter).write({ programme, level, issuedAt, issuedOn: '2021-03-15' }, [
          {
            ...{
              ...person,
              id: '01900000-0000-7000-8000-00000000abcd',
              holderName: '重试',
              holderMasked: '330106********0001',
            },
            ...{ directions: [], supersedes: null },
          },
        ]),
      );
    const signed = jest.spyOn(service(CertificateWriter) as unknown as { insert(): Promise<number> }, 'insert');
    // The first key and the first list are there already: both are drawn at random.
    await inTenant(async () => {
      await service(SigningKeyService).signer();
      await service(StatusListService).take(1);
    });
    await sql(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$`,
    );
    await sql('CREATE TRIGGER fail BEFORE INSERT ON certificate FOR EACH ROW EXECUTE FUNCTION fail()');
    await expect(write()).rejects.toThrow('disk full');
    await sql('DROP TRIGGER fail ON certificate');
    const left = `SELECT (SELECT count(*)::int FROM certificate) AS certificates, (SELECT count(*)::int FROM certificate_series) AS series,
      (SELECT taken FROM status_list) AS taken, (SELECT count(*)::int FROM audit_event WHERE action = 'certificate.issue') AS told`;
    expect(await sql(left)).toEqual([{ certificates: 0, series: 0, taken: 1, told: 0 }]);
    const [number] = await write();
    const [kept] = await sql<Kept>('SELECT * FROM certificate WHERE number = $1', [number]);
    const tries = signed.mock.calls.map(
      (call) => (call as unknown as [unknown, { record: string; signature: Buffer }[]])[1][0],
    );
    expect(tries).toHaveLength(2);
    for (const one of tries) expect([one?.record, one?.signature]).toEqual([kept?.record, kept?.signature]);
    signed.mockRestore();
    expect(await sql(left)).toEqual([{ certificates: 1, series: 1, taken: 2, told: 1 }]);
  });

  it('one that cannot be stored does not sink the others, and takes no number with it', async () => {
    await world.startWorker();
    const people = await body.enrol([{ name: '一' }, { name: '毒' }, { name: '三' }]);
    await sql(
      `CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$`,
    );
    await sql(
      `CREATE TRIGGER poison BEFORE INSERT ON certificate FOR EACH ROW WHEN (NEW.holder_name = '毒') EXECUTE FUNCTION poison()`,
    );
    const before = await lastSerial();
    const { batch } = await issuing(officer).prepare(
      body.programmeId,
      'plain',
      people.map(({ enrolmentId }) => enrolmentId),
    );
    await issuing(officer).start(batch.id);
    expect((await finished(officer, batch.id)).reconciliation).toEqual({ total: 3, issued: 2, refused: 1, open: 0 });
    const failed = (await issuing(officer).items(batch.id)).find(({ name }) => name === '毒');
    expect(failed).toMatchObject({ state: 'REFUSED', refusals: [{ code: 'FAILED', detail: 'error: poisoned' }] });
    expect(await lastSerial()).toBe(before + 2);
    // Nothing of it is left: the next batch can issue it.
    await sql('DROP TRIGGER poison ON certificate');
    const again = await issuing(officer).prepare(body.programmeId, 'plain', [people[1]?.enrolmentId ?? '']);
    await issuing(officer).start(again.batch.id);
    expect((await finished(officer, again.batch.id)).reconciliation.issued).toBe(1);
    await world.stopWorker();
  });

  it('is stopped and resumed; what an earlier start still holds has no effect', async () => {
    const people = await body.enrol([{}, {}]);
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    const { batch } = await issuing(officer).prepare(body.programmeId, 'plain', ids);
    expect((await issuing(officer).resume(batch.id)).codes).toEqual(['ISSUE_STATE']);
    await issuing(officer).start(batch.id);
    expect((await issuing(officer).start(batch.id)).codes).toEqual(['ISSUE_STATE']);
    expect((await issuing(officer).discard(batch.id)).codes).toEqual(['ISSUE_STATE']);
    expect((await issuing(officer).stop(batch.id)).batch.status).toBe('STOPPED');
    await world.startWorker();
    await until(async () => (await jobsLeft()) === 0);
    expect((await issuing(officer).batch(batch.id)).reconciliation).toMatchObject({ issued: 0, open: 2 });
    await world.stopWorker();
    await issuing(officer).resume(batch.id);
    await world.startWorker();
    expect((await finished(officer, batch.id)).reconciliation).toMatchObject({ issued: 2, open: 0 });
    await world.stopWorker();
  });

  it('whoever changed between the preparation and the start is looked at again', async () => {
    const [kept, withdrawn, failed] = await body.enrol([{ name: '留' }, { name: '退' }, { name: '改' }]);
    const ids = [kept, withdrawn, failed].map((one) => one?.enrolmentId ?? '');
    const { batch } = await issuing(officer).prepare(body.programmeId, 'plain', ids);
    expect(batch.reconciliation.refused).toBe(0);
    await sql(`UPDATE enrolment SET status = 'WITHDRAWN' WHERE id = $1`, [withdrawn?.enrolmentId]);
    await sql(
      `INSERT INTO exam_result (tenant_id, admission_id, version, enrolment_id, attendance, scores, outstanding, passed, reason, published_by, published_at)
       SELECT tenant_id, admission_id, 2, enrolment_id, attendance, scores, '{:ONLINE}', false, '复核', published_by, now() FROM exam_result WHERE enrolment_id = $1`,
      [failed?.enrolmentId],
    );
    await issuing(officer).start(batch.id);
    await world.startWorker();
    await finished(officer, batch.id);
    const items = await issuing(officer).items(batch.id);
    expect(Object.fromEntries(items.map(({ name, refusals }) => [name, refusals.map(({ code }) => code)]))).toEqual({
      ...{ 留: [], 退: ['NOT_ADMITTED'], 改: ['EXAM_NOT_PASSED'] },
    });
    await world.stopWorker();
  });

  it('whoever withdraws at the very moment gets none, and holds up none of the others', async () => {
    const [kept, withdrawn] = await body.enrol([{ name: '同批' }, { name: '此刻退' }]);
    const ids = [kept, withdrawn].map((one) => one?.enrolmentId ?? '');
    const { batch } = await issuing(officer).prepare(body.programmeId, 'plain', ids);
    await issuing(officer).start(batch.id);
    // Not committed yet: the worker reads of an admission, and waits when it is to move it.
    const commit = await holding(
      world,
      `UPDATE enrolment SET status = 'WITHDRAWN' WHERE id = '${withdrawn?.enrolmentId}'`,
    );
    await world.startWorker();
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await sql(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await commit();
    expect(await finished(officer, batch.id)).toMatchObject({ reconciliation: { issued: 1, refused: 1, open: 0 } });
    const items = await issuing(officer).items(batch.id);
    expect(Object.fromEntries(items.map(({ name, refusals }) => [name, refusals]))).toEqual({
      ...{ 同批: [], 此刻退: [{ code: 'NOT_ADMITTED', detail: 'WITHDRAWN' }] },
    });
    await world.stopWorker();
  });

  it.each([
    ['number', 'UPDATE certificate_series SET last_serial = 1', 'UPDATE certificate_series SET last_serial = 900000'],
    // The newest list gives places; taken back it gives the same ones again.
    ['place', 'UPDATE status_list SET taken = 1', 'UPDATE status_list SET taken = 1000'],
  ])('no %s is given twice, even where what counts them was set back', async (_what, setBack, setRight) => {
    const [person] = await body.enrol([{ name: '重号' }]);
    await sql(setBack);
    const { batch } = await issuing(officer).prepare(body.programmeId, 'plain', [person?.enrolmentId ?? '']);
    await issuing(officer).start(batch.id);
    await world.startWorker();
    expect((await finished(officer, batch.id)).reconciliation).toMatchObject({ issued: 0, refused: 1 });
    const [item] = await issuing(officer).items(batch.id);
    expect(item?.refusals).toMatchObject([{ code: 'FAILED', detail: expect.stringContaining('duplicate key') }]);
    await sql(setRight);
    const again = await issuing(officer).prepare(body.programmeId, 'plain', [person?.enrolmentId ?? '']);
    await issuing(officer).start(again.batch.id);
    expect((await finished(officer, again.batch.id)).reconciliation.issued).toBe(1);
    await world.stopWorker();
    const [twice] = await sql<{ numbers: number; places: number }>(
      `SELECT count(*) - count(DISTINCT number) AS numbers, count(*) - count(DISTINCT (status_list_id, status_index)) AS places FROM certificate`,
    );
    expect([Number(twice?.numbers), Number(twice?.places)]).toEqual([0, 0]);
  });

  it('a list that is full is followed by the next, and no place comes twice', async () => {
    await sql('UPDATE status_list SET taken = size - 3');
    const places = await inTenant(() => service(StatusListService).take(10));
    expect(places.map(({ listId }) => listId)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    expect(new Set(places.map(({ listId, index }) => `${listId}/${index}`)).size).toBe(10);
    expect(places.slice(3).map(({ index }) => index)).not.toEqual([0, 1, 2, 3, 4, 5, 6]);
    const many = await Promise.all(
      Array.from({ length: 20 }, () => inTenant(() => service(StatusListService).take(50))),
    );
    expect(new Set(many.flat().map(({ listId, index }) => `${listId}/${index}`)).size).toBe(1_000);
  });

  const lastSerial = async () =>
    (await sql<{ serial: number }>(`SELECT last_serial AS serial FROM certificate_series WHERE code = 'P1'`))[0]
      ?.serial ?? 0;
  const jobsLeft = async () =>
    (
      await sql<{ left: number }>(
        `SELECT count(*)::int AS left FROM outbox o WHERE NOT EXISTS (SELECT FROM inbox i WHERE i.outbox_id = o.id)`,
      )
    )[0]?.left ?? 0;
  const until = async (so: () => Promise<boolean>) => {
    for (const end = Date.now() + 20_000; !(await so()); await new Promise((resolve) => setTimeout(resolve, 50)))
      if (Date.now() > end) throw new Error('never happened');
  };
});
