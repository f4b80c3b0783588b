import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, actorScope, runInScope } from '../context/scope.js';
import { AccessError } from '../errors/refusal.js';
import { RefusalWording } from '../graphql/wording.js';
import { codeOf, createFilesWorld, type FilesWorld, pdf, sha256 } from '../testing/files-world.js';
import { FileAccess } from './file-access.js';
import { FileService, MOST_BYTES } from './file.service.js';
import { FilesController } from './files.controller.js';
import { filesWording } from './files.wording.js';
import { registerRawBody } from './raw-body.js';

/** Stands for the product's own filter: only the status matters here. */
@Catch(AccessError)
class AccessFilter implements ExceptionFilter<AccessError> {
  catch(error: AccessError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(error.code === 'NOT_FOUND' ? 404 : 401).send({ code: error.code });
  }
}

describe('files over HTTP', () => {
  let world: FilesWorld;
  let files: FileService;
  let school: Actor;
  let stranger: Actor;
  let app: NestFastifyApplication;
  let access: { canRead: jest.Mock; canWrite: jest.Mock };
  let actor: Actor;

  beforeAll(async () => {
    world = await createFilesWorld();
    ({ files, school, stranger } = world);
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
  afterAll(async () => {
    await app.close();
    await world.close();
  });
  beforeEach(() => {
    actor = school;
    access.canRead.mockResolvedValue(true);
    access.canWrite.mockResolvedValue(true);
  });
  // Whatever happened, nothing half-received stays behind.
  afterEach(async () => expect(await world.halfReceived()).toEqual([]));
  const put = (id: string, payload: Buffer, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'PUT',
      url: `/files/${id}`,
      payload,
      headers: { 'content-type': 'application/pdf', ...headers },
    });

  it('takes bytes and gives them back as a download', async () => {
    const { id } = await world.announce();
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
    const { id } = await world.announce();
    expect((await app.inject({ method: 'PUT', url: `/files/${id}`, payload: pdf })).statusCode).toBe(200);
  });

  it('answers refusals in the caller’s language, with field and parameters', async () => {
    const { id } = await world.announce();
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
    const { id } = await world.announce();
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
    const { id } = await world.announce();
    const { port } = app.getHttpServer().address() as AddressInfo;
    const headers = { 'content-type': 'application/pdf', 'content-length': String(pdf.length) };
    const receive = jest.spyOn(files, 'receive');
    const request = httpRequest({ port, method: 'PUT', path: `/files/${id}`, headers }).on('error', () => undefined);
    request.write(pdf.subarray(0, 20), () => setTimeout(() => request.destroy(), 100));
    await new Promise((done) => request.on('close', done));
    expect(await codeOf(receive.mock.results[0]?.value as Promise<unknown>)).toBe('UPLOAD_INTERRUPTED');
    receive.mockRestore();
    expect(await world.halfReceived()).toEqual([]);
    expect((await put(id, pdf)).statusCode).toBe(200);
  });

  it('hides what the actor may not see or send, and what is another tenant’s', async () => {
    const { id } = await world.announce();
    await world.send(id, pdf);
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
