// A page of twenty and one application: the product, signed in and with every limit on, against bare Fastify and pg on the same data.
import { createHash, randomBytes } from 'node:crypto';
import { addApplications, dataVersion, layGround } from '../data/ground.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { bareDetailRequest, bareListRequest, detailRequest, listRequest } from '../lib/documents.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';
import { POOL, startProduct } from '../lib/product.mjs';
import { waitForPort } from '../lib/ready.mjs';
import { askOnce, assertSame } from '../lib/same-answer.mjs';
import { freePort } from '../../lib/ports.mjs';
import { withClient } from '../../lib/postgres-client.mjs';

const sizes = { small: 1_000, large: 50_000 };

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, milliseconds: number, connections: number, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchReads({ servers, rounds, milliseconds, connections, log }) {
  const load = startChild('tools/bench/contenders/load.mjs', { name: 'load' });
  const places = {};
  for (const [size, count] of Object.entries(sizes)) {
    const database = await servers.kept(`bench_${size}_${dataVersion}`, async (draft) => {
      log(`writing ${count.toLocaleString('en')} applications`);
      await layGround(draft.superuser);
      await addApplications(draft.superuser, count);
    });
    places[size] = { ...(await startContenders(size, database, servers)), asked: await whatToAsk(database) };
  }
  const results = [];
  for (const kind of ['list', 'detail']) {
    const meter = new CpuMeter(servers.postgresPid);
    const contender = (size, who) => async () => {
      const { [who]: process, asked } = places[size];
      const request = { port: process.port, connections, milliseconds, requests: asked[kind][who] };
      return (await meter.watch(`${who} ${size}`, process.pid, () => load.call(request))).perSecond;
    };
    const all = ['large', 'small'].flatMap((size) =>
      ['bare', 'product'].map((who) => [`${who} ${size}`, contender(size, who)]),
    );
    for (const size of Object.keys(sizes)) await compareAnswers(places[size], kind);
    log(`${kind}: warming up`);
    // V8 compiles what it has seen often enough.
    for (let pass = 0; pass < 6; pass++) for (const [, run] of all) await run();
    meter.forget();
    const speeds = await takeTurns(Object.fromEntries(all), rounds, (line) => log(`${kind}: ${line}`));
    results.push(...resultsOf(kind, speeds, meter));
  }
  for (const { bare, product } of Object.values(places)) await Promise.all([bare.stop(), product.stop()]);
  await load.stop();
  return results;
}

function resultsOf(kind, speeds, meter) {
  const [name, target] = kind === 'list' ? ['page of 20 with all findings', 0.65] : ['one application', 0.55];
  const against = (size) => ({
    name: `${name}, ${sizes[size].toLocaleString('en')} applications: product against bare`,
    ...ratio(speeds[`product ${size}`], speeds[`bare ${size}`]),
    target: { atLeast: target },
    samples: { product: speeds[`product ${size}`], bare: speeds[`bare ${size}`] },
    cpu: { product: meter.of(`product ${size}`), bare: meter.of(`bare ${size}`) },
  });
  return [
    against('large'),
    against('small'),
    {
      name: `${name}: cost of a request at 50,000 applications against 1,000`,
      // The cost is the time a request takes of the machine: the inverse of the speed.
      ...ratio(speeds['product small'], speeds['product large']),
      target: { atMost: 1.2 },
      samples: { 'at 1,000': speeds['product small'], 'at 50,000': speeds['product large'] },
    },
  ];
}

async function startContenders(size, database, servers) {
  const port = await freePort();
  const bare = startChild('tools/bench/contenders/bare.mjs', {
    name: `bare-${size}`,
    env: { PORT: String(port), BARE_DATABASE_URL: database.superuser, DATABASE_POOL: POOL },
  });
  const [product] = await Promise.all([startProduct(size, database, servers), waitForPort(port, bare)]);
  return { product, bare: { ...bare, port } };
}

/** Signs a reviewer of every tenant in and picks what they ask for: every tenant's page, and applications of all of them. */
async function whatToAsk(database) {
  return withClient(database.superuser, async (client) => {
    const { rows: reviewers } = await client.query(
      `SELECT m.tenant_id, m.id, m.user_id, m.organisation_id, m.role FROM membership m WHERE m.role = 'REVIEWER'`,
    );
    const cookies = new Map();
    for (const { tenant_id, id, user_id, organisation_id, role } of reviewers) {
      const secret = randomBytes(32).toString('base64url');
      await client.query(
        `INSERT INTO session (id_hash, user_id, current_tenant_id, membership_id, organisation_id, role, created_at, last_seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, now(), now())`,
        [createHash('sha256').update(secret).digest(), user_id, tenant_id, id, organisation_id, role],
      );
      cookies.set(tenant_id, secret);
    }
    const { rows: cases } = await client.query(
      `SELECT tenant_id, id FROM review_case ORDER BY md5(id::text) LIMIT 1000`,
    );
    const tenants = [...cookies.keys()];
    return {
      list: { product: tenants.map((tenant) => listRequest(cookies.get(tenant))), bare: tenants.map(bareListRequest) },
      detail: {
        product: cases.map((row) => detailRequest(cookies.get(row.tenant_id), row.id)),
        bare: cases.map((row) => bareDetailRequest(row.tenant_id, row.id)),
      },
    };
  });
}

async function compareAnswers({ bare, product, asked }, kind) {
  for (let index = 0; index < 8; index++) {
    assertSame(
      await askOnce(product.port, asked[kind].product[index]),
      await askOnce(bare.port, asked[kind].bare[index]),
    );
  }
}
