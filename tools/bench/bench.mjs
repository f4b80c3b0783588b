// npm run bench [-- --quick] [-- --only reads,evaluations,annual,eligibility,issuing,quotas,queue,verification,start] [-- --large]: how the product compares with the barest thing that does the same.
// Ratios of one run only; a second run on another day compares with nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, stopChildren } from './lib/child.mjs';
import { markdownOf } from './lib/report.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    large: { type: 'boolean', default: false },
  },
});
const parts = {
  reads: { rounds: 25, quickRounds: 6, load: async () => (await import('./parts/reads.mjs')).benchReads },
  evaluations: {
    rounds: 7,
    quickRounds: 3,
    load: async () => (await import('./parts/evaluations.mjs')).benchEvaluations,
  },
  annual: {
    rounds: 7,
    quickRounds: 3,
    load: async () => (await import('./parts/annual-evaluation.mjs')).benchAnnualEvaluation,
  },
  eligibility: {
    rounds: 5,
    quickRounds: 3,
    load: async () => (await import('./parts/eligibility.mjs')).benchEligibility,
  },
  issuing: { rounds: 7, quickRounds: 3, load: async () => (await import('./parts/issuing.mjs')).benchIssuing },
  quotas: { rounds: 15, quickRounds: 5, load: async () => (await import('./parts/quotas.mjs')).benchQuotas },
  queue: { rounds: 15, quickRounds: 5, load: async () => (await import('./parts/queue.mjs')).benchQueue },
  verification: {
    rounds: 15,
    quickRounds: 5,
    load: async () => (await import('./parts/verification.mjs')).benchVerification,
  },
  start: { rounds: 9, quickRounds: 3, load: async () => (await import('./parts/start.mjs')).benchStart },
};
const wanted = values.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const log = (line) => console.error(`· ${line}`);
log('building');
execFileSync('npm', ['run', '--silent', 'build:server'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
// Only now: it imports what was built.
const { startServers } = await import('./lib/servers.mjs');
const servers = await startServers(log);
process.once(
  'SIGINT',
  () =>
    void stopChildren()
      .then(() => servers.stop())
      .then(() => process.exit(130)),
);

const results = [];
try {
  for (const name of wanted) {
    // Many short turns rather than a few long ones: what else the machine does changes by the second.
    const rounds = Number(values.rounds ?? (values.quick ? parts[name].quickRounds : parts[name].rounds));
    const run = await parts[name].load();
    results.push(
      ...(await run({
        servers,
        log,
        rounds,
        connections: 16,
        milliseconds: 500,
        quick: values.quick,
        large: values.large,
      })),
    );
  }
} finally {
  await stopChildren();
  await servers.stop();
}

const when = new Date().toISOString();
const about = { when, node: process.version, processors: availableParallelism(), quick: values.quick, results };
const folder = join(root, '.data/bench');
const file = join(folder, when.replace(/[:.]/g, '-'));
mkdirSync(folder, { recursive: true });
writeFileSync(`${file}.json`, JSON.stringify(about, null, 2));
writeFileSync(`${file}.md`, `${markdownOf(results)}\n`);
console.log(markdownOf(results));
log(`written to ${file}.json and .md`);
