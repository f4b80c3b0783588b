// Claims on the slots of the cities by 64 claimants at once: the ledger, with its record of every claim, against a bare guarded
// UPDATE of one counter.
import { randomUUID } from 'node:crypto';
import { withClient } from '../../lib/postgres-client.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';

const cities = [
  '330100',
  '330200',
  '330300',
  '330400',
  '330500',
  '330600',
  '330700',
  '330800',
  '330900',
  '331000',
  '331100',
];
const kinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'];
const slots = 100_000_000;

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, milliseconds: number, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchQuotas({ servers, rounds, milliseconds, log }) {
  const database = await servers.fresh('bench_quotas');
  const [tenantId, programmeId] = [randomUUID(), randomUUID()];
  await withClient(database.superuser, (client) => layLines(client, tenantId, programmeId));
  const child = startChild('tools/bench/contenders/claims.mjs', {
    name: 'claims',
    env: { DATABASE_URL: database.app },
  });
  await child.answer();
  // A county of each city: the ledger looks for a line of its own, too.
  const lines = cities.flatMap((city) => kinds.map((kind) => ({ place: `${city.slice(0, 4)}02`, kind })));
  const meter = new CpuMeter(servers.postgresPid);
  const run = async (who) => {
    const { perSecond } = await meter.watch(who, child.pid, async () => {
      const answer = await child.call({ who, claimants: 64, milliseconds, tenantId, programmeId, lines });
      return { ...answer, requests: answer.done };
    });
    return perSecond;
  };
  const contenders = { ledger: () => run('ledger'), bare: () => run('bare') };
  for (const contender of Object.values(contenders)) await contender();
  meter.forget();
  const speeds = await takeTurns(contenders, rounds, (line) => log(`claims: ${line}`));
  await child.stop();
  return [
    {
      name: 'claims of 64 claimants at once: ledger against a bare guarded UPDATE',
      ...ratio(speeds.ledger, speeds.bare),
      target: { atLeast: 0.5 },
      samples: speeds,
      cpu: meter.ofEach('ledger', 'bare'),
    },
  ];
}

async function layLines(client, tenantId, programmeId) {
  await client.query(`INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, 'bench', '浙江', 'Zhejiang')`, [
    tenantId,
  ]);
  await client.query(
    `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'pilot', '项目', 'Pilot', now())`,
    [tenantId, programmeId],
  );
  await client.query(
    `INSERT INTO quota_line (tenant_id, programme_id, jurisdiction_code, provider_kind, issued, free)
     SELECT $1, $2, place, kind, $5, $5 FROM unnest($3::text[]) place, unnest($4::text[]) kind`,
    [tenantId, programmeId, cities, kinds, slots],
  );
  await client.query('CREATE SCHEMA bench');
  await client.query('CREATE TABLE bench.slot (line int PRIMARY KEY, n int NOT NULL CHECK (n >= 0))');
  await client.query('INSERT INTO bench.slot SELECT line, $2 FROM generate_series(0, $1::int - 1) line', [
    cities.length * kinds.length,
    slots,
  ]);
  await client.query('GRANT USAGE ON SCHEMA bench TO shidian_app');
  await client.query('GRANT SELECT, UPDATE ON bench.slot TO shidian_app');
  await client.query('ANALYZE');
}
