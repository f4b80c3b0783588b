import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { didDocument } from '../key/issuer-did.js';
import { IssuerReader } from './issuer.reader.js';

/** For how long anybody between may keep an answer: with the time it takes to publish a list, a revocation is seen within a minute. */
const CACHE = 'public, max-age=30';

/** What software needs to check a credential by itself: the issuer's keys, and the lists of what is no longer valid. */
@Controller('issuers')
export class IssuerController {
  constructor(private readonly reader: IssuerReader) {}

  /** The document that `did:web:<host>:issuers:<tenant>` leads to. */
  @Get(':tenant/did.json')
  @Public()
  async did(@Param('tenant') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const document = didDocument(await this.reader.keys(await this.tenant(slug)));
    if (!document) throw new AccessError('NOT_FOUND');
    await send(request, reply, 'application/did+ld+json', JSON.stringify(document));
  }

  /** A status list as it was last published; 404 where there is no such list, 503 where it is not published yet. */
  @Get(':tenant/status/:list')
  @Public()
  async status(
    @Param('tenant') slug: string,
    @Param('list') list: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = /^[1-9]\d{0,8}$/.test(list)
      ? await this.reader.statusList(await this.tenant(slug), Number(list))
      : null;
    if (!found) throw new AccessError('NOT_FOUND');
    // Nobody may take a list that is not there for one on which nothing is set.
    if (found.content === null) return void (await reply.status(503).header('retry-after', '10').send());
    await send(request, reply, 'application/vc', found.content);
  }

  private async tenant(slug: string): Promise<string> {
    const id = /^[a-z][a-z0-9-]{1,30}$/.test(slug) ? await this.reader.tenant(slug) : null;
    if (!id) throw new AccessError('NOT_FOUND');
    return id;
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): Promise<void> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  // Any page may read what is public.
  void reply.headers({
    etag,
    'cache-control': CACHE,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  const given = request.headers['if-none-match'] ?? '';
  if (given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
    return void (await reply.status(304).send());
  await reply.header('content-type', type).send(body);
}
