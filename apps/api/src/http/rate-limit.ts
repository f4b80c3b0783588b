import type { FastifyInstance } from 'fastify';

const WINDOW = 60_000;
const ADDRESSES = 50_000;

/** Counts requests per address in fixed windows of a minute, in this process; answers 429 beyond the limit. */
export function limitRate(app: FastifyInstance, perMinute: number, now: () => number = Date.now): void {
  let windowStart = now();
  let counts = new Map<string, number>();
  app.addHook('onRequest', (request, reply, done) => {
    if (now() - windowStart >= WINDOW || counts.size > ADDRESSES) {
      windowStart = now();
      counts = new Map();
    }
    const count = (counts.get(request.ip) ?? 0) + 1;
    counts.set(request.ip, count);
    if (count <= perMinute) return done();
    void reply
      .status(429)
      .header('retry-after', Math.ceil((windowStart + WINDOW - now()) / 1000))
      .send({
        errors: [{ message: 'Too many requests', extensions: { code: 'TOO_MANY_REQUESTS', requestId: request.id } }],
      });
  });
}
