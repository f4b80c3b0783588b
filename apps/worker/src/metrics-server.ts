import { createServer, type Server, type ServerResponse } from 'node:http';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { JobRunner } from '@shidian/platform/jobs/job-runner.js';
import { metrics } from '@shidian/platform/metrics/metrics.js';

/** The worker's pulse and figures on loopback, where `WORKER_METRICS_PORT` is set: `/healthz` and `/metrics`. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: Server | null = null;

  constructor(private readonly runner: JobRunner) {}

  async onApplicationBootstrap(): Promise<void> {
    const port = Number(process.env['WORKER_METRICS_PORT']);
    if (!port) return;
    metrics.watchQueue(async () => (await this.runner.operations.overview()).queue);
    const server = createServer((request, reply) => void this.answer(request.url, reply));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    this.server = server;
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
  }

  private async answer(url: string | undefined, reply: ServerResponse): Promise<void> {
    try {
      if (url === '/healthz') {
        reply.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
      } else if (url === '/metrics') {
        const text = await metrics.registry.metrics();
        reply.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text);
      } else {
        reply.writeHead(404).end();
      }
    } catch {
      reply.writeHead(503).end();
    }
  }
}
