// Certificates issued by the real worker, numbered, placed, signed, audited and reconciled, against the same rows (certificates and their audit events) written by the barest means: COPY,
// which row-level security forbids, a bulk INSERT with and without signing, and a transaction for each. And what printing one costs.
import { generateKeyPairSync, sign } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { withClient } from '../../lib/postgres-client.mjs';
import { layBatch, layPassed } from '../data/certificates.mjs';
import { layGround } from '../data/ground.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { median, ratio, takeTurns } from '../lib/measure.mjs';

const portion = 1_000;
const singles = 400;
const tables = ['certificate', 'audit_event'];
const EVENTS = {
  name: 'events',
  text: 'INSERT INTO audit_event SELECT * FROM bench.event WHERE subject_id = ANY ($1)',
};
const { privateKey } = generateKeyPairSync('ed25519');

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, quick: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchIssuing({ servers, rounds, quick, log }) {
  const count = quick ? 4_000 : 20_000;
  const database = await servers.fresh('bench_issuing');
  await layGround(database.superuser);
  const worker = startChild('apps/worker/bundle/main.js', {
    name: 'worker-issuing',
    nodeOptions: serviceNodeOptions,
    env: { DATABASE_URL: database.app, QUEUE_DATABASE_URL: database.queue, REDIS_URL: servers.redisUrl },
  });
  const results = await withClient(database.superuser, async (client) => {
    await layPassed(client, count);
    log('warming up');
    await layBatch(client, count);
    await issue(client, worker, count);
    // What was issued, and the events that tell of it, are what the others write; the tables around them stay as they are.
    // The server writes and reads the files, which are nearest to it in its own folder.
    const folder = (await client.query('SHOW data_directory')).rows[0].data_directory;
    const files = tables.map((table) => [table, `${folder}/${table}.copy`]);
    for (const [table, file] of files) await client.query(`COPY ${table} TO '${file}'`);
    const { rows } = await client.query('SELECT * FROM certificate ORDER BY id');
    await client.query('CREATE TABLE bench.event AS SELECT * FROM audit_event');
    await client.query('CREATE INDEX ON bench.event (subject_id)');
    const contenders = {
      issued: () => issue(client, worker, count),
      copy: () =>
        timed(count, () => client.query(files.map(([table, file]) => `COPY ${table} FROM '${file}'`).join(';'))),
      bulk: () => timed(count, () => bulk(client, rows, (row) => row.signature)),
      signed: () => timed(count, () => bulk(client, rows, ({ record }) => sign(null, Buffer.from(record), privateKey))),
      single: () => timed(singles, () => single(client, rows.slice(0, singles))),
    };
    const prepare = (who) =>
      who === 'issued' ? layBatch(client, count) : client.query('TRUNCATE certificate, audit_event CASCADE');
    // What the worker and the database use for a certificate: a busy machine blurs that less than the clock.
    const meter = new CpuMeter(servers.postgresPid);
    const measured = Object.fromEntries(
      Object.entries(contenders).map(([who, run]) => {
        const requests = who === 'single' ? singles : count;
        const counted = async () => ({ requests, perSecond: await run() });
        const measure = async () => {
          await prepare(who);
          return (await meter.watch(who, worker.pid, counted)).perSecond;
        };
        return [who, measure];
      }),
    );
    for (const run of Object.values(measured)) await run();
    meter.forget();
    const speeds = await takeTurns(measured, rounds, log);
    const against = (name, other, target) => ({
      name: `certificates issued, signed and audited: worker against ${name}`,
      ...ratio(speeds.issued, speeds[other]),
      ...(target ? { target: { atLeast: target } } : {}),
      samples: { 'worker, certificates a second': speeds.issued, [name]: speeds[other] },
      cpu: { worker: meter.of('issued'), [name]: meter.of(other) },
    });
    return [
      against('COPY of the same rows', 'copy', 0.4),
      against('bulk INSERT of the same rows', 'bulk'),
      against('bulk INSERT of the same rows, signed', 'signed'),
      against('one transaction for each', 'single', 25),
    ];
  });
  await worker.stop();
  return [...results, await printed(rounds, log)];
}

/** Issues the whole batch that was laid, from the commit of its start until it is reconciled; answers certificates a second. */
async function issue(client, worker, count) {
  let ended = false;
  void worker.ended.then(() => (ended = true));
  const started = performance.now();
  await client.query('NOTIFY shidian_outbox');
  for (;;) {
    const { rows } = await client.query('SELECT status FROM issue_batch');
    if (rows[0].status === 'FINISHED') break;
    if (ended) throw new Error('the worker ended; see .data/bench/logs');
    await sleep(10);
  }
  const seconds = (performance.now() - started) / 1000;
  const { rows } = await client.query('SELECT count(*)::int AS issued FROM certificate');
  if (rows[0].issued !== count) {
    const { rows: why } = await client.query('SELECT refusals::text, count(*)::int FROM issue_item GROUP BY 1 LIMIT 3');
    throw new Error(`of ${count} certificates ${rows[0].issued} were issued: ${JSON.stringify(why)}`);
  }
  return count / seconds;
}

/** Fills the tables by `write`, and answers rows a second. */
async function timed(count, write) {
  const started = performance.now();
  await write();
  return count / ((performance.now() - started) / 1000);
}

const columns = (rows) => Object.keys(rows[0]);

async function bulk(client, rows, signatureOf) {
  for (let from = 0; from < rows.length; from += portion) {
    const part = rows.slice(from, from + portion).map((row) => ({ ...row, signature: signatureOf(row) }));
    await client.query('BEGIN');
    await client.query({
      name: 'bulk',
      text: `INSERT INTO certificate (${columns(rows)}) SELECT tenant_id, id, number, programme_id, level, year, serial, candidate_id, enrolment_id, holder_name,
        holder_masked, ARRAY(SELECT jsonb_array_elements_text(directions)), issued_on, issued_at, batch_id, status_list_id, status_index, record, signature, key_id,
        supersedes_id
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::int[], $7::int[], $8::uuid[], $9::uuid[], $10::text[], $11::text[], $12::jsonb[],
          $13::date[], $14::timestamptz[], $15::uuid[], $16::int[], $17::int[], $18::text[], $19::bytea[], $20::text[], $21::uuid[]) AS r (${columns(rows)})`,
      values: columns(rows).map((column) =>
        part.map((row) => (column === 'directions' ? JSON.stringify(row[column]) : row[column])),
      ),
    });
    await client.query({ ...EVENTS, values: [part.map(({ id }) => id)] });
    await client.query('COMMIT');
  }
}

async function single(client, rows) {
  const places = columns(rows).map((_, at) => `$${at + 1}`);
  const text = `INSERT INTO certificate (${columns(rows)}) VALUES (${places})`;
  for (const row of rows) {
    await client.query('BEGIN');
    await client.query({ name: 'single', text, values: Object.values(row) });
    await client.query({ ...EVENTS, values: [[row.id]] });
    await client.query('COMMIT');
  }
}

/** What printing one costs a processor, in milliseconds. */
async function printed(rounds, log) {
  const child = startChild('tools/bench/contenders/print.mjs', { name: 'print' });
  await child.answer();
  const count = 50;
  await child.call({ count, from: 0 });
  const medians = [];
  for (let round = 1; round <= rounds; round++) {
    const { took } = await child.call({ count, from: round * count });
    medians.push(median(took));
    log(`printing: round ${round} of ${rounds}: ${medians.at(-1).toFixed(1)} ms each`);
  }
  await child.stop();
  return {
    name: 'a certificate printed: milliseconds of one processor',
    ...ratio(
      medians,
      medians.map(() => 1),
    ),
    target: { atMost: 12 },
    samples: { milliseconds: medians },
  };
}
