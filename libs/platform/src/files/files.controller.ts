import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { validate } from 'uuid';
import { requireActor } from '../context/scope.js';
import { AccessError, Refusal } from '../errors/refusal.js';
import { SignedIn } from '../graphql/allow.js';
import { pickLocale, RefusalWording } from '../graphql/wording.js';
import { downloadHeaders } from './download-headers.js';
import { FileAccess } from './file-access.js';
import { FileService } from './file.service.js';
import type { StoredFile } from './stored-file.js';

const refusalStatus: Readonly<Record<string, number>> = {
  TOO_LARGE: 413,
  ALREADY_STORED: 409,
  TYPE_MISMATCH: 415,
  WRONG_TYPE: 415,
};

/** The bytes of files over HTTP; everything else about them is GraphQL. */
@Controller('files')
export class FilesController {
  constructor(
    @Inject(FileService) private readonly files: FileService,
    @Inject(FileAccess) private readonly access: FileAccess,
    @Inject(RefusalWording) private readonly wording: RefusalWording,
  ) {}

  /** Takes the bytes of an announced file; answers its metadata, or `userErrors` with a 4xx. */
  @SignedIn()
  @Put(':id')
  async put(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.visible(id, 'canWrite');
    const announced = Number(request.headers['content-length']);
    try {
      // Refused before the first byte is read.
      if (announced > file.size)
        throw new Refusal({ code: 'TOO_LARGE', field: ['file'], params: { limitBytes: file.size } });
      const body = request.body instanceof Readable ? request.body : Readable.from([]);
      const { name, size, sha256, contentType } = await this.files.receive(file.id, body);
      await reply.send({ id: file.id, name, size, sha256, contentType, url: `/files/${file.id}` });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const locale = pickLocale(request.headers['accept-language']);
      const userErrors = error.items.map((item) => this.wording.toUserError(item, locale));
      // The rest of the body is not wanted: without this the server would go on reading it.
      if (!request.raw.complete) reply.header('connection', 'close');
      await reply.status(refusalStatus[error.items[0]?.code ?? ''] ?? 422).send({ userErrors });
    }
  }

  /** Sends the bytes, always as a download. */
  @SignedIn()
  @Get(':id')
  async get(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { stream, file } = await this.files.open((await this.visible(id, 'canRead')).id);
    await reply.headers(downloadHeaders(file)).send(stream);
  }

  /** The file, where the actor may; what is not theirs and what does not exist look alike. */
  private async visible(id: string, ability: 'canRead' | 'canWrite'): Promise<StoredFile> {
    const actor = requireActor();
    const file = validate(id) ? await this.files.find(id) : null;
    if (!file || !(await this.access[ability](file, actor))) throw new AccessError('NOT_FOUND');
    return file;
  }
}
