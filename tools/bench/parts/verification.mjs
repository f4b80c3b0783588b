// A stranger verifies a certificate by its QR: the product against bare Fastify and pg by primary key, in a register of ten thousand and of a million (with
// --large of ten million, too). And how the certifying body finds a certificate by two characters of a name, against by its number.
import { createHash, randomBytes } from 'node:crypto';
import { freePort } from '../../lib/ports.mjs';
import { withClient } from '../../lib/postgres-client.mjs';
import { layGround } from '../data/ground.mjs';
import { codeOf, drawCertificates, layRegister, registerVersion } from '../data/register.mjs';
import { pilotPackage } from '../data/templates.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { bareCertificateRequest, registerRequest, verifyRequest } from '../lib/documents.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';
import { POOL, startProduct } from '../lib/product.mjs';
import { waitForPort } from '../lib/ready.mjs';
import { askOnce, assertSame } from '../lib/same-answer.mjs';

const asked = 1_000;

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, milliseconds: number, connections: number,
 *   large: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchVerification({ servers, rounds, milliseconds, connections, large, log }) {
  const load = startChild('tools/bench/contenders/load.mjs', { name: 'load' });
  const sizes = [10_000, 1_000_000, ...(large ? [10_000_000] : [])];
  const places = {};
  for (const size of sizes) {
    const database = await servers.kept(`bench_register_${size}_${registerVersion}`, async (draft) => {
      log(`writing ${size.toLocaleString('en')} certificates`);
      await layGround(draft.superuser);
      await layRegister(draft.superuser, size, log);
    });
    places[size] = await startContenders(size, database, servers);
  }
  const meter = new CpuMeter(servers.postgresPid);
  const medians = {};
  const contender = (name, child, requests) => async () => {
    const call = () => load.call({ port: child.port, connections, milliseconds, requests });
    const answer = await meter.watch(name, child.pid, call);
    (medians[name] ??= []).push(answer.median);
    return answer.perSecond;
  };
  const million = places[1_000_000];
  const groups = {
    verification: Object.fromEntries(
      sizes.flatMap((size) => {
        const { product, bare, requests } = places[size];
        return [
          [`product ${size}`, contender(`product ${size}`, product, requests.verify)],
          [`bare ${size}`, contender(`bare ${size}`, bare, requests.bare)],
        ];
      }),
    ),
    register: {
      byName: contender('byName', million.product, million.requests.byName),
      byNumber: contender('byNumber', million.product, million.requests.byNumber),
    },
  };
  const speeds = {};
  for (const [name, contenders] of Object.entries(groups)) {
    log(`${name}: warming up`);
    for (let pass = 0; pass < 6; pass++) for (const run of Object.values(contenders)) await run();
    for (const key of Object.keys(contenders)) medians[key] = [];
    meter.forget(Object.keys(contenders));
    Object.assign(speeds, await takeTurns(contenders, rounds, (line) => log(`${name}: ${line}`)));
  }
  for (const { bare, product } of Object.values(places)) await Promise.all([bare.stop(), product.stop()]);
  await load.stop();
  return [
    ...sizes.map((size) => ({
      name: `verification among ${size.toLocaleString('en')} certificates: product against bare`,
      ...ratio(speeds[`product ${size}`], speeds[`bare ${size}`]),
      target: { atLeast: 0.85 },
      samples: { product: speeds[`product ${size}`], bare: speeds[`bare ${size}`] },
      cpu: meter.ofEach(`product ${size}`, `bare ${size}`),
    })),
    ...sizes.slice(1).map((size) => ({
      name: `verification: median time at ${size.toLocaleString('en')} certificates against 10,000`,
      ...ratio(medians[`product ${size}`], medians['product 10000']),
      target: { atMost: 1.2 },
      samples: {
        'ms at 10,000': medians['product 10000'],
        [`ms at ${size.toLocaleString('en')}`]: medians[`product ${size}`],
      },
      cpu: meter.ofEach('product 10000', `product ${size}`),
    })),
    {
      name: 'register of 1,000,000: cost of a look-up by two characters of a name against one by number',
      ...ratio(speeds.byNumber, speeds.byName),
      target: { atMost: 2 },
      samples: { 'by number': speeds.byNumber, 'by name': speeds.byName },
      cpu: meter.ofEach('byNumber', 'byName'),
    },
  ];
}

async function startContenders(size, database, servers) {
  const port = await freePort();
  const bare = startChild('tools/bench/contenders/bare-certificate.mjs', {
    name: `bare-certificate-${size}`,
    env: { PORT: String(port), BARE_DATABASE_URL: database.superuser, DATABASE_POOL: POOL, COVERS: coversByLevel() },
  });
  const [product] = await Promise.all([startProduct(`verify-${size}`, database, servers), waitForPort(port, bare)]);
  const requests = await withClient(database.superuser, whatToAsk);
  const place = { product, bare: { ...bare, port }, requests };
  for (let at = 0; at < 8; at++) {
    const [mine, other] = await Promise.all([
      askOnce(product.port, requests.verify[at]),
      askOnce(port, requests.bare[at]),
    ]);
    assertSame({ ...mine, checkedAt: null }, { ...other, checkedAt: null });
  }
  for (const request of [requests.byName[0], requests.byNumber[0]]) {
    const { data } = await askOnce(product.port, request);
    if (!data?.certificates.edges.length) throw new Error(`nothing was found: ${JSON.stringify(data)}`);
  }
  return place;
}

/** What levels cover, as the product says it: the levels below, highest first. */
function coversByLevel() {
  const { levels } = pilotPackage().content.certification;
  const below = ({ rank }) => levels.filter((one) => one.rank < rank).sort((one, other) => other.rank - one.rank);
  return JSON.stringify(Object.fromEntries(levels.map((level) => [level.id, below(level).map(({ title }) => title)])));
}

/** Certificates from all over the register, and the session of an officer of the certifying body. */
async function whatToAsk(client) {
  const rows = await drawCertificates(client, asked);
  const secret = randomBytes(32).toString('base64url');
  await client.query(
    `WITH officer AS (
       INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at)
       SELECT id, uuidv7(), submitter_id, body_id, 'CERTIFICATION_OFFICER', now() FROM bench.tenant WHERE n = 0
       ON CONFLICT DO NOTHING RETURNING *
     ), known AS (
       SELECT * FROM officer UNION ALL SELECT m.* FROM membership m JOIN bench.tenant t ON t.id = m.tenant_id AND t.submitter_id = m.user_id WHERE t.n = 0 LIMIT 1
     )
     INSERT INTO session (id_hash, user_id, current_tenant_id, membership_id, organisation_id, role, created_at, last_seen_at)
     SELECT $1, user_id, tenant_id, id, organisation_id, role, now(), now() FROM known`,
    [createHash('sha256').update(secret).digest()],
  );
  const twoOf = (name, at) => [...name].slice(...(at % 2 === 0 ? [0, 2] : [-2])).join('');
  return {
    verify: rows.map((row) => verifyRequest(row.number, codeOf(row))),
    bare: rows.map((row) => bareCertificateRequest(row.tenantId, row.id)),
    byName: rows.map(({ name }, at) => registerRequest(secret, { holder: twoOf(name, at) })),
    byNumber: rows.map(({ number }) => registerRequest(secret, { number })),
  };
}
