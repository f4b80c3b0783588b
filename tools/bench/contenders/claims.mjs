// Slots claimed by many at once: through the ledger, and by a bare guarded UPDATE over the same connections with a commit each.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { QuotaLedger } from '@shidian/quotas/ledger/quota-ledger.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { serveCalls } from '../lib/serve-calls.mjs';

class ClaimsModule {}
Module({
  imports: [
    PlatformModule.forRoot({
      databaseUrl: process.env.DATABASE_URL,
      poolSize: 16,
      applicationName: 'bench-claims',
      entities: identityEntities,
      dataDir: '.data/bench',
    }),
    QuotasModule,
  ],
})(ClaimsModule);

const app = await NestFactory.createApplicationContext(ClaimsModule, { logger: ['error', 'fatal'] });
const database = app.get(Database);
const ledger = app.get(QuotaLedger);
const BARE = { name: 'bare-claim', text: 'UPDATE bench.slot SET n = n - 1 WHERE line = $1 AND n >= 1' };

async function bareClaim(line) {
  const client = await database.dataSource.pool.connect();
  try {
    const [, { rowCount }] = await Promise.all([client.query('BEGIN'), client.query({ ...BARE, values: [line] })]);
    await client.query('COMMIT');
    if (rowCount !== 1) throw new Error('no slot was left');
  } finally {
    client.release();
  }
}

/** @param {{ who: 'ledger' | 'bare', claimants: number, milliseconds: number, tenantId: string, programmeId: string, lines: { place: string, kind: string }[] }} request */
serveCalls(async ({ who, claimants, milliseconds, tenantId, programmeId, lines }) => {
  const claim = {
    bare: (n) => bareClaim(n),
    ledger: (n) =>
      runInScope(systemScope('bench', tenantId), () =>
        database.transaction(() =>
          ledger.reserve({
            programmeId,
            subjectId: randomUUID(),
            jurisdictionCode: lines[n].place,
            providerKind: lines[n].kind,
          }),
        ),
      ),
  }[who];
  let done = 0;
  const started = performance.now();
  const claimant = async (_, n) => {
    for (let turn = n; performance.now() - started < milliseconds; turn += 7, done++) await claim(turn % lines.length);
  };
  await Promise.all(Array.from({ length: claimants }, claimant));
  return { done, perSecond: done / ((performance.now() - started) / 1000) };
});
process.send({ ready: true });
