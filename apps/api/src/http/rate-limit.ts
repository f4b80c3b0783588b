import type { FastifyInstance } from 'fastify';

/** Requests a minute from one address: generous for a school behind one router, a wall for a script. */
const PER_MINUTE = 1_200;
const WINDOW = 60_000;
const ADDRESSES = 50_000;

/** Counts requests per address in fixed windows of a minute, in this process; answers 429 beyond the limit. */
export function limitRate(app: FastifyInstance, perMinute = PER_MINUTE, now: () => number = Date.now): void {
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
