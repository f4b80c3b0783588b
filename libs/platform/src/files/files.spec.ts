import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '../context/scope.js';
import { as, codeOf, createFilesWorld, type FilesWorld, pdf, sha256 } from '../testing/files-world.js';
import { downloadHeaders } from './download-headers.js';
import { type Announcement, type FileService, MOST_BYTES } from './file.service.js';

describe('files', () => {
  let world: FilesWorld;
  let files: FileService;
  let school: Actor;
  let stranger: Actor;
  let folder: string;
  beforeAll(async () => {
    world = await createFilesWorld();
    ({ files, school, stranger, folder } = world);
  });
  afterAll(() => world.close());
  // Whatever happened, nothing half-received stays behind.
  afterEach(async () => expect(await world.halfReceived()).toEqual([]));

  const announce: FilesWorld['announce'] = (more) => world.announce(more);
  const send: FilesWorld['send'] = (id, bytes) => world.send(id, bytes);

  it('keeps a file about people sealed in the store, and gives it back as it came', async () => {
    const { id } = await announce({ sealed: true, sha256: sha256(pdf) });
    const stored = await send(id, pdf);
    expect(stored).toMatchObject({ sealed: true, sha256: sha256(pdf), size: pdf.length });
    expect(stored.sealedSha256).not.toBe(stored.sha256);
    const path = join(
      folder,
      'files',
      school.tenantId,
      (stored.sealedSha256 ?? '').slice(0, 2),
      stored.sealedSha256 ?? '',
    );
    const held = await readFile(path);
    expect(held.includes(pdf.subarray(0, 20))).toBe(false);
    const opened = await as(school, () => files.open(id));
    expect(await buffer(opened.stream)).toEqual(pdf);
  });

  it('stores what was announced, once, and tells the audit chain', async () => {
    const { id } = await announce({ sha256: sha256(pdf) });
    const stored = await send(id, pdf);
    expect(stored).toMatchObject({
      state: 'STORED',
      sha256: sha256(pdf),
      contentType: 'application/pdf',
      size: pdf.length,
    });
    expect(await send(id, pdf)).toEqual(stored);
    expect(await codeOf(send(id, Buffer.concat([pdf.subarray(1), Buffer.from('x')])))).toBe('ALREADY_STORED');
    const { rows } = await world.superuser.query(`SELECT action FROM audit_event WHERE subject_id = $1`, [id]);
    expect(rows).toEqual([{ action: 'file.store' }]);
    const opened = await as(school, () => files.open(id));
    expect(await buffer(opened.stream)).toEqual(pdf);
    expect(await as(school, () => files.ofSubjects('pilot-application', [stored.subjectId]))).toEqual([stored]);
  });

  it('lets one of many simultaneous senders store, and answers all the same', async () => {
    const { id, subjectId } = await announce();
    const all = await Promise.all(Array.from({ length: 8 }, () => send(id, pdf)));
    expect(new Set(all.map((file) => JSON.stringify(file))).size).toBe(1);
    const { rows } = await world.superuser.query(
      `SELECT detail ->> 'subjectId' AS subject FROM audit_event WHERE subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ subject: subjectId }]);
  });

  it.each<[string, Partial<Announcement>, string]>([
    ['nothing', { size: 0 }, 'EMPTY_FILE'],
    ['a negative size', { size: -1 }, 'BAD_FILE_SIZE'],
    ['a broken size', { size: 1.5 }, 'BAD_FILE_SIZE'],
    ['one byte too many', { size: MOST_BYTES + 1 }, 'TOO_LARGE'],
    ['another type', { name: 'a.svg' }, 'WRONG_TYPE'],
    ['a bad name', { name: '../a.pdf' }, 'BAD_FILE_NAME'],
    ['a bad hash', { sha256: 'ABC' }, 'BAD_FILE_HASH'],
  ])('refuses to expect %s', async (_name, more, code) => {
    const before = await world.superuser.query('SELECT count(*) FROM stored_file');
    expect(await codeOf(announce(more))).toBe(code);
    expect((await world.superuser.query('SELECT count(*) FROM stored_file')).rows).toEqual(before.rows);
  });

  it('expects a file of exactly 20 MiB', async () =>
    expect((await announce({ size: MOST_BYTES })).state).toBe('AWAITING_BYTES'));

  it.each<[string, Partial<Announcement>, Buffer, string]>([
    ['more than announced', {}, Buffer.concat([pdf, pdf]), 'TOO_LARGE'],
    ['less than announced', {}, pdf.subarray(1), 'SIZE_MISMATCH'],
    ['nothing', {}, Buffer.alloc(0), 'EMPTY_FILE'],
    ['other bytes than hashed', { sha256: sha256(Buffer.from('x')) }, pdf, 'HASH_MISMATCH'],
    ['another type', { name: 'a.png' }, pdf, 'TYPE_MISMATCH'],
    ['rubbish', {}, Buffer.alloc(pdf.length, 'x'), 'TYPE_MISMATCH'],
  ])('refuses %s and goes on waiting', async (_name, more, bytes, code) => {
    const { id } = await announce(more);
    expect(await codeOf(send(id, bytes))).toBe(code);
    expect(await as(school, () => files.find(id))).toMatchObject({ state: 'AWAITING_BYTES', sha256: null });
    expect(await codeOf(as(school, () => files.open(id)))).toBe('NOT_FOUND');
  });

  it('stops reading at the first byte too many', async () => {
    const { id } = await announce();
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1_000;
          yield Buffer.alloc(1_000);
        }
      })(),
    );
    expect(await codeOf(as(school, () => files.receive(id, endless)))).toBe('TOO_LARGE');
    expect(given).toBeLessThan(100_000);
  });

  it('shows nothing of another tenant', async () => {
    const { id, subjectId } = await announce();
    await send(id, pdf);
    expect(await as(stranger, () => files.find(id))).toBeNull();
    expect(await codeOf(as(stranger, () => files.open(id)))).toBe('NOT_FOUND');
    expect(await codeOf(as(stranger, () => files.receive(id, Readable.from([pdf]))))).toBe('NOT_FOUND');
    expect(await as(stranger, () => files.ofSubjects('pilot-application', [subjectId]))).toEqual([]);
  });

  it('forgets announcements whose bytes never came, and cut-off uploads', async () => {
    const old = await announce();
    const kept = await announce();
    await send(kept.id, pdf);
    world.clock.advance(86_400_000);
    const young = await announce();
    const leftover = join(folder, 'spool', 'x.upload');
    await writeFile(leftover, 'x');
    await utimes(leftover, 0, 0);
    const swept = await as(school, () => files.sweepUnfinished(new Date(world.clock.now().getTime() - 3_600_000)));
    expect(swept).toBeGreaterThanOrEqual(1);
    const found = await Promise.all([old, kept, young].map(({ id }) => as(school, () => files.find(id))));
    expect(found.map((file) => file?.state)).toEqual([undefined, 'STORED', 'AWAITING_BYTES']);
  });

  it('never lets a browser run what it downloads, whatever the name', () => {
    const headers = downloadHeaders({ name: '证"\\%(𠮷).pdf', contentType: 'application/pdf', size: 3, sha256: 'ab' });
    expect(headers).toMatchObject({
      'content-disposition': `attachment; filename="____(_).pdf"; filename*=UTF-8''%E8%AF%81%22%5C%25%28%F0%A0%AE%B7%29.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
    });
  });
});
