import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inventedId, tablesHolding } from './support/candidates.js';
import type { Client } from './support/client.js';
import { until } from './support/crash.js';
import { rosterDesk } from './support/roster-desk.js';
import { ASSISTANT, book, call, confirm, countsOf, HEAD, preview, rowsOf } from './support/rosters.js';
import { superuser } from './support/superuser.js';
import { NOW, type TestTenant, type World } from './support/world.js';

const [known, wrong] = [inventedId(1, '19900101'), `${inventedId(2).slice(0, 17)}Z`];
const after = (days: number, more = 0) => new Date(NOW.getTime() + days * 86_400_000 + more);

describe('Rosters are kept for 90 days', () => {
  let world: World;
  let tenant: TestTenant;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    ({ world, tenant, officer, programmeId } = await rosterDesk());
  }, 60_000);
  afterAll(() => world.close());

  /** What is due is asked at a worker's start. */
  const workerAt = async (instant: Date) => {
    await world.stopWorker();
    world.clock.set(instant);
    await world.startWorker();
    officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
  };
  const filesInStore = () =>
    readdirSync(join(world.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const read = async (id: string) =>
    (
      await officer.must<{ rosterImport: { status: string; forgottenAt: string | null; resultFileId: string | null } }>(
        `query ($id: ID!) { rosterImport(id: $id) { status forgottenAt resultFileId } }`,
        { id },
      )
    ).rosterImport;
  const kept = async () =>
    (
      await superuser<{ files: number; texts: number; rows: number }>(
        world,
        `SELECT (SELECT count(*)::int FROM stored_file) AS files,
           (SELECT count(*)::int FROM roster_import WHERE text_sealed IS NOT NULL) AS texts,
           (SELECT count(*)::int FROM roster_import_row WHERE content_sealed IS NOT NULL) AS rows`,
      )
    )[0];
  /** Waits for another annotated workbook than this one; answers it. */
  const annotated = async (id: string, before: string | null) => {
    await until(
      async () => ![null, before].includes((await read(id)).resultFileId),
      30_000,
      () => '',
    );
    return (await read(id)).resultFileId;
  };
  const rows = [HEAD, ['买买提·热合曼', known, ...ASSISTANT], ['李思', wrong, ...ASSISTANT]];
  const ids: Record<'done' | 'shown' | 'announced' | 'importing', string> = {
    done: '',
    shown: '',
    announced: '',
    importing: '',
  };

  it('and not a moment shorter', async () => {
    ids.done = (await preview(officer, programmeId, { bytes: await book(rows) })).id;
    const shown = await annotated(ids.done, null);
    await confirm(officer, ids.done);
    await annotated(ids.done, shown);
    const text = rows.map((row) => row.join('\t')).join('\n');
    ids.shown = (await preview(officer, programmeId, { text })).id;
    await annotated(ids.shown, null);
    const announced = await call(officer, 'startRosterImport', { programmeId, name: 'a.xlsx', size: 9 });
    ids.announced = announced.rosterImport?.id ?? '';
    // What the worker has in hand is left to it, however old.
    ids.importing = (await preview(officer, programmeId, { text })).id;
    await annotated(ids.importing, null);
    await superuser(world, `UPDATE roster_import SET status = 'IMPORTING' WHERE id = $1`, [ids.importing]);
    const before = await kept();
    await workerAt(after(90));
    // An upload that never came is swept away after a day already, though an import waited for it.
    await until(
      async () => (await kept())?.files === (before?.files ?? 0) - 1,
      30_000,
      () => '',
    );
    expect(await kept()).toEqual({ ...before, files: (before?.files ?? 0) - 1 });
    expect(await read(ids.done)).toMatchObject({ status: 'DONE', forgottenAt: null });
  });

  it('and then go: files, pasted text and the content of each row', async () => {
    expect(filesInStore().length).toBeGreaterThan(0);
    await workerAt(after(90, 60_000));
    await until(
      async () => (await read(ids.announced)).forgottenAt !== null && (await read(ids.shown)).forgottenAt !== null,
      30_000,
      () => '',
    );
    for (const [id, status] of [
      [ids.done, 'DONE'],
      [ids.shown, 'CANCELLED'],
      [ids.announced, 'CANCELLED'],
    ] as const)
      expect(await read(id)).toEqual({ status, forgottenAt: after(90, 60_000).toISOString(), resultFileId: null });
    expect((await read(ids.importing)).status).toBe('IMPORTING');
    // What is left is the roster that is being imported: its text, two rows, its annotated workbook.
    expect(await kept()).toEqual({ files: 1, texts: 1, rows: 2 });
    expect(filesInStore()).toHaveLength(1);
    expect(await tablesHolding(world, known)).toEqual([]);
  });

  it('leaving on record what they did', async () => {
    expect(await rowsOf(officer, ids.done)).toMatchObject([
      {
        row: 2,
        name: '买买提·热合曼',
        documentMasked: `${known.slice(0, 6)}********${known.slice(14)}`,
        result: 'CREATED',
      },
      { row: 3, name: null, documentMasked: null, outcome: 'ERROR', problems: [], result: null },
    ]);
    const told = await superuser<{ detail: object }>(
      world,
      `SELECT detail FROM audit_event WHERE action = 'roster-import.forget' AND subject_id = $1`,
      [ids.done],
    );
    expect(told).toEqual([{ detail: { rows: 2, files: 3 } }]);
    const again = await preview(officer, programmeId, { bytes: await book(rows) });
    expect(countsOf(again)).toEqual({ UNCHANGED: 1, ERROR: 1 });
  });
});
