import { fastify } from 'fastify';
import { Metrics, metrics } from './metrics.js';
import { measureRequests, MeasuringObserver } from './observers.js';

const lines = async (from: Metrics, name: string) =>
  (await from.registry.metrics()).split('\n').filter((line) => line.startsWith(name) && !line.includes('_bucket'));

describe('Metrics', () => {
  it('measures requests by route pattern and status', async () => {
    const server = fastify();
    measureRequests(server);
    server.get('/files/:id', (_request, reply) => reply.status(418).send('x'));
    await server.inject('/files/1');
    await server.inject('/files/2');
    await server.inject('/nowhere/at/all');
    await server.close();
    const counts = await lines(metrics, 'shidian_http_request_seconds_count');
    expect(counts).toContain('shidian_http_request_seconds_count{method="GET",route="/files/:id",status="418"} 2');
    expect(counts).toContain('shidian_http_request_seconds_count{method="GET",route="unmatched",status="404"} 1');
  });

  it('counts what a job delivery did, and what an earlier one had done', async () => {
    new MeasuringObserver().observe({ job: 'evaluate', outcome: 'done', items: 100, effects: 97, seconds: 0.2 });
    expect(await lines(metrics, 'shidian_job_items_total')).toEqual([
      'shidian_job_items_total{job="evaluate",effect="done"} 97',
      'shidian_job_items_total{job="evaluate",effect="repeated"} 3',
    ]);
  });

  it('counts operations under 300 names at most', async () => {
    const own = new Metrics();
    for (let n = 0; n < 400; n++) own.observeOperation(`Op${n}`, 'query', 'ok', 0.001);
    const counts = await lines(own, 'shidian_graphql_operation_seconds_count');
    expect(counts).toHaveLength(301);
    expect(counts.at(-1)).toContain('operation="other",kind="query",outcome="ok"} 100');
  });

  it('reads pool and queue when asked', async () => {
    const own = new Metrics();
    const pool = { totalCount: 5, idleCount: 2, waitingCount: 1 };
    own.watchPool(pool);
    own.watchQueue(() => Promise.resolve({ waiting: 4, active: 1, delayed: 0, failed: 2 }));
    pool.idleCount = 1;
    expect(await lines(own, 'shidian_pool_connections')).toEqual([
      'shidian_pool_connections{state="busy"} 4',
      'shidian_pool_connections{state="idle"} 1',
      'shidian_pool_connections{state="waiting"} 1',
    ]);
    expect(await lines(own, 'shidian_queue_jobs')).toContain('shidian_queue_jobs{state="failed"} 2');
  });

  it('collects figures of the process only once somebody asks', async () => {
    expect(await lines(new Metrics(), 'process_resident_memory_bytes')).toHaveLength(1);
  });
});
