// A city's queue over 50,000 filings against the same over 1,000: the page of twenty that the console asks for, first and further down,
// of what lies at the officer's own desk and of everything in the city.
import { layFilings, officer } from '../data/filings.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';
import { startProduct } from '../lib/product.mjs';
import { askPage, pageRequest, signIn } from '../lib/queue-requests.mjs';

const sizes = { small: 1_000, large: 50_000 };
/** How many rows lie before the deep page: a city has some 70 at its desk of 1,000, and some 3,600 of 50,000. */
const depths = { small: 40, large: 2_000 };
const views = { "the officer's own desk": { mine: true }, 'all of the city': {} };

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, milliseconds: number, connections: number, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchQueue({ servers, rounds, milliseconds, connections, log }) {
  const load = startChild('tools/bench/contenders/load.mjs', { name: 'load' });
  const places = {};
  for (const [size, count] of Object.entries(sizes)) {
    const database = await servers.fresh(`bench_queue_${size}`);
    log(`writing ${count.toLocaleString('en')} filings`);
    await layFilings(database.superuser, count);
    const { port, pid, stop } = await startProduct(`queue-${size}`, database, servers);
    places[size] = { port, pid, stop, cookie: await signIn(port, officer) };
  }
  const results = [];
  for (const [view, filter] of Object.entries(views)) {
    for (const depth of ['first page', 'deep page']) {
      const meter = new CpuMeter(servers.postgresPid);
      const contenders = {};
      for (const size of Object.keys(sizes)) {
        const { port, pid, cookie } = places[size];
        const after = depth === 'deep page' ? await cursorBehind(places[size], filter, depths[size]) : null;
        const { edges } = await askPage(port, cookie, { filter, after });
        if (edges.length !== 20) throw new Error(`${view}, ${depth}: ${edges.length} rows over ${sizes[size]} filings`);
        const requests = [pageRequest(cookie, { filter, after })];
        const call = () => load.call({ port, connections, milliseconds, requests });
        contenders[size] = async () => (await meter.watch(size, pid, call)).perSecond;
      }
      for (let pass = 0; pass < 4; pass++) for (const run of Object.values(contenders)) await run();
      meter.forget();
      const speeds = await takeTurns(contenders, rounds, (line) => log(`queue, ${view}, ${depth}: ${line}`));
      results.push({
        name: `queue of a city, ${view}, ${depth}: cost over 50,000 filings against 1,000`,
        // The cost is the time a request takes of the machine: the inverse of the speed.
        ...ratio(speeds.small, speeds.large),
        target: { atMost: 1.2 },
        samples: { 'at 1,000': speeds.small, 'at 50,000': speeds.large },
        cpu: { 'at 1,000': meter.of('small'), 'at 50,000': meter.of('large') },
      });
    }
  }
  for (const { stop } of Object.values(places)) await stop();
  await load.stop();
  return results;
}

/** The cursor behind so many rows of a list. */
async function cursorBehind({ port, cookie }, filter, rows) {
  let after = null;
  for (let seen = 0; seen < rows; seen += 20) {
    const { pageInfo } = await askPage(port, cookie, { filter, after, first: 20 });
    if (!pageInfo.hasNextPage) throw new Error(`the list ends before row ${rows}`);
    after = pageInfo.endCursor;
  }
  return after;
}
