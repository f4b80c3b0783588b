import type { FastifyInstance } from 'fastify';
import { JobObserver, type JobObservation } from '../jobs/observer.js';
import { metrics } from './metrics.js';

/** Counts every delivery of every job. */
export class MeasuringObserver extends JobObserver {
  observe({ job, outcome, items, effects, seconds }: JobObservation): void {
    metrics.jobDuration.observe({ job, outcome }, seconds);
    metrics.jobItems.inc({ job, effect: 'done' }, effects);
    metrics.jobItems.inc({ job, effect: 'repeated' }, outcome === 'done' ? items - effects : 0);
  }
}

/** Measures every HTTP request, by route pattern and not by address: addresses are without number. */
export function measureRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    metrics.httpDuration.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
