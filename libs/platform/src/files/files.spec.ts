import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { Audit } from '../audit/audit.js';
import { FrozenClock } from '../clock/clock.js';
import { type Actor, actorScope, runInScope } from '../context/scope.js';
import { Database } from '../database/database.js';
import { GuardedDataSource } from '../database/guarded-data-source.js';
import { AccessError, Refusal } from '../errors/refusal.js';
import { RefusalWording } from '../graphql/wording.js';
import { makeSecretKeys, parseSecretKeys } from '../secrets/secret-keys.js';
import { Vault } from '../secrets/vault.js';
import { fileSamples } from '../testing/file-samples.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { DiskStore } from './disk-store.js';
import { downloadHeaders } from './download-headers.js';
import { FileAccess } from './file-access.js';
import { FileContents } from './file-contents.js';
import { type Announcement, FileService, MOST_BYTES } from './file.service.js';
import { FilesController } from './files.controller.js';
import { filesWording } from './files.wording.js';
import { registerRawBody } from './raw-body.js';

const pdf = fileSamples.pdf();
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Stands for the product's own filter: only the status matters here. */
@Catch(AccessError)
class AccessFilter implements ExceptionFilter<AccessError> {
  catch(error: AccessError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(error.code === 'NOT_FOUND' ? 404 : 401).send({ code: error.code });
  }
}

describe('files', () => {
  let test: TestDatabase;
  let superuser: pg.Client;
  let folder: string;
  let database: Database;
  let files: FileService;
  const clock = new FrozenClock(new Date('2026-03-01T00:00:00Z'));
  const actors = [randomUUID(), randomUUID()].map((tenantId): Actor => ({
    userId: randomUUID(),
    userName: '张三',
    tenantId,
    organisationId: randomUUID(),
    membershipId: randomUUID(),
    role: 'SCHOOL_EDITOR',
    via: 'session',
    scopes: null,
  })) as [Actor, Actor];
  const [school, stranger] = actors;
  const as = <T>(actor: Actor, work: () => Promise<T>) => runInScope(actorScope('request-1', actor), work);
  const announcement = (more: Partial<Announcement> = {}): Announcement => ({
    subjectKind: 'pilot-application',
    subjectId: randomUUID(),
    ownerOrganisationId: school.organisationId,
    purpose: 'licence',
    name: '办学许可证.pdf',
    size: pdf.length,
    ...more,
  });
  const announce = (more: Partial<Announcement> = {}) => as(school, () => files.announce(announcement(more)));
  const send = (id: string, bytes: Buffer) => as(school, () => files.receive(id, Readable.from([bytes])));
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'accepted',
      (error: unknown) => {
        if (error instanceof Refusal) return error.items[0]?.code;
        if (error instanceof AccessError) return error.code;
        throw error;
      },
    );

  beforeAll(async () => {
    test = await createTestDatabase();
    superuser = new pg.Client({ connectionString: test.urls.superuser });
    await superuser.connect();
    for (const { tenantId } of actors) {
      await superuser.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [
        tenantId,
        `t-${tenantId.slice(0, 8)}`,
      ]);
    }
    folder = await mkdtemp(join(tmpdir(), 'shidian-files-'));
    const dataSource = new GuardedDataSource(test.urls.app, { poolSize: 4, entities: [], applicationName: 'test' });
    await dataSource.initialize();
    database = new Database(dataSource);
    files = new FileService(
      database,
      new FileContents(new DiskStore(join(folder, 'files')), new Vault(parseSecretKeys(makeSecretKeys()))),
      new Audit(database, clock),
      clock,
      join(folder, 'spool'),
    );
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await superuser.end();
    await rm(folder, { recursive: true });
    await test.drop();
  });
  afterEach(async () => {
    // Whatever happened, nothing half-received stays behind.
    expect(await readdir(join(folder, 'spool')).catch(() => [])).toEqual([]);
  });

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
    const { rows } = await superuser.query(`SELECT action FROM audit_event WHERE subject_id = $1`, [id]);
    expect(rows).toEqual([{ action: 'file.store' }]);
    const opened = await as(school, () => files.open(id));
    expect(await buffer(opened.stream)).toEqual(pdf);
    expect(await as(school, () => files.ofSubjects('pilot-application', [stored.subjectId]))).toEqual([stored]);
  });

  it('lets one of many simultaneous senders store, and answers all the same', async () => {
    const { id, subjectId } = await announce();
    const all = await Promise.all(Array.from({ length: 8 }, () => send(id, pdf)));
    expect(new Set(all.map((file) => JSON.stringify(file))).size).toBe(1);
    const { rows } = await superuser.query(
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
    const before = await superuser.query('SELECT count(*) FROM stored_file');
    expect(await codeOf(announce(more))).toBe(code);
    expect((await superuser.query('SELECT count(*) FROM stored_file')).rows).toEqual(before.rows);
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
    clock.advance(86_400_000);
    const young = await announce();
    const leftover = join(folder, 'spool', 'x.upload');
    await writeFile(leftover, 'x');
    await utimes(leftover, 0, 0);
    const swept = await as(school, () => files.sweepUnfinished(new Date(clock.now().getTime() - 3_600_000)));
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

  describe('over HTTP', () => {
    let app: NestFastifyApplication;
    let access: { canRead: jest.Mock; canWrite: jest.Mock };
    let actor: Actor;

    beforeAll(async () => {
      access = { canRead: jest.fn(), canWrite: jest.fn() };
      const wording = new RefusalWording();
      wording.register(filesWording);
      const module = await Test.createTestingModule({
        controllers: [FilesController],
        providers: [
          { provide: FileService, useValue: files },
          { provide: FileAccess, useValue: access },
          { provide: RefusalWording, useValue: wording },
        ],
      }).compile();
      app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
      app.useGlobalFilters(new AccessFilter());
      const fastify = app.getHttpAdapter().getInstance();
      registerRawBody(fastify);
      fastify.addHook('preHandler', (_request, _reply, done) => runInScope(actorScope('request-1', actor), done));
      fastify.put('/elsewhere', () => 'reached');
      await app.listen(0, '127.0.0.1');
    });
    afterAll(() => app.close());
    beforeEach(() => {
      actor = school;
      access.canRead.mockResolvedValue(true);
      access.canWrite.mockResolvedValue(true);
    });
    const put = (id: string, payload: Buffer, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'PUT',
        url: `/files/${id}`,
        payload,
        headers: { 'content-type': 'application/pdf', ...headers },
      });

    it('takes bytes and gives them back as a download', async () => {
      const { id } = await announce();
      const answer = await put(id, pdf);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toEqual({
        id,
        name: '办学许可证.pdf',
        size: pdf.length,
        sha256: sha256(pdf),
        contentType: 'application/pdf',
        url: `/files/${id}`,
      });
      const download = await app.inject({ url: `/files/${id}` });
      expect(download.rawPayload).toEqual(pdf);
      expect(download.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
      });
      expect(download.headers['content-disposition']).toMatch(/^attachment; /);
    });

    it('takes bytes without a content type', async () => {
      const { id } = await announce();
      expect((await app.inject({ method: 'PUT', url: `/files/${id}`, payload: pdf })).statusCode).toBe(200);
    });

    it('answers refusals in the caller’s language, with field and parameters', async () => {
      const { id } = await announce();
      const answer = await put(id, Buffer.alloc(pdf.length, 'x'), { 'accept-language': 'en' });
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toEqual({
        userErrors: [
          {
            code: 'TYPE_MISMATCH',
            field: ['file'],
            message: 'The content (csv) is not what the extension (pdf) says. Upload the original file.',
            params: { extension: 'pdf', found: 'csv' },
          },
        ],
      });
      expect((await put(id, Buffer.alloc(0))).json()).toMatchObject({
        userErrors: [{ code: 'EMPTY_FILE', message: expect.stringContaining('空') }],
      });
    });

    it('refuses too large an upload by its length alone, and says so before reading it', async () => {
      const { id } = await announce();
      const { port } = app.getHttpServer().address() as AddressInfo;
      const status = await new Promise((done, fail) => {
        const headers = { 'content-type': 'application/pdf', 'content-length': String(MOST_BYTES * 10) };
        const request = httpRequest({ port, method: 'PUT', path: `/files/${id}`, headers }, (response) => {
          done([response.statusCode, response.headers.connection]);
          request.destroy();
        });
        request.on('error', fail);
        request.write(pdf);
      });
      expect(status).toEqual([413, 'close']);
    });

    it('keeps nothing of an upload that is cut off, and takes it when it comes again', async () => {
      const { id } = await announce();
      const { port } = app.getHttpServer().address() as AddressInfo;
      const headers = { 'content-type': 'application/pdf', 'content-length': String(pdf.length) };
      const receive = jest.spyOn(files, 'receive');
      const request = httpRequest({ port, method: 'PUT', path: `/files/${id}`, headers }).on('error', () => undefined);
      request.write(pdf.subarray(0, 20), () => setTimeout(() => request.destroy(), 100));
      await new Promise((done) => request.on('close', done));
      expect(await codeOf(receive.mock.results[0]?.value as Promise<unknown>)).toBe('UPLOAD_INTERRUPTED');
      receive.mockRestore();
      expect(await readdir(join(folder, 'spool'))).toEqual([]);
      expect((await put(id, pdf)).statusCode).toBe(200);
    });

    it('hides what the actor may not see or send, and what is another tenant’s', async () => {
      const { id } = await announce();
      await send(id, pdf);
      access.canRead.mockResolvedValue(false);
      access.canWrite.mockResolvedValue(false);
      expect((await app.inject({ url: `/files/${id}` })).statusCode).toBe(404);
      expect((await put(id, pdf)).statusCode).toBe(404);
      access.canRead.mockResolvedValue(true);
      expect((await app.inject({ url: `/files/${id}` })).statusCode).toBe(200);
      expect((await app.inject({ url: '/files/not-an-id' })).statusCode).toBe(404);
      actor = stranger;
      expect((await app.inject({ url: `/files/${id}` })).statusCode).toBe(404);
    });

    it('keeps other routes closed to unknown types', async () => {
      const answer = await app.inject({
        method: 'PUT',
        url: '/elsewhere',
        payload: 'x',
        headers: { 'content-type': 'application/pdf' },
      });
      expect(answer.statusCode).toBe(415);
    });
  });
});
