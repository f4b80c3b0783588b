import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '@shidian/platform/database/database.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { metrics } from '@shidian/platform/metrics/metrics.js';

/** What load balancers and monitors ask. */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process is alive. */
  @Get('healthz')
  @Public()
  @HttpCode(200)
  healthz(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Get('readyz')
  @Public()
  async readyz(@Res() reply: FastifyReply): Promise<void> {
    try {
      await this.database.read({ text: 'SELECT 1' }, { tenantId: null, userId: null });
      await reply.status(200).send({ status: 'ready' });
    } catch {
      await reply.status(503).send({ status: 'not ready', reason: 'database' });
    }
  }

  /** Figures for Prometheus. */
  @Get('metrics')
  @Public()
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics());
  }
}
