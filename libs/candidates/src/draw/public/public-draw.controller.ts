import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { PublicDrawReader } from './public-draw.reader.js';

/** A draw for everybody, without sign-in. */
@Controller('draws')
export class PublicDrawController {
  constructor(private readonly reader: PublicDrawReader) {}

  /** All that was published of a draw; `/draws/<id>` itself is the page of the console. */
  @Get(':id/data.json')
  @Public()
  async draw(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.reader.find(id);
    if (!found) throw new AccessError('NOT_FOUND');
    await reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      })
      .send(JSON.stringify(found));
  }
}
