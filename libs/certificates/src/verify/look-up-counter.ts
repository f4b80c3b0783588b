import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { VerificationAnswer } from '@shidian/contract/certification.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';

/** How often counts are written down; so much is lost at most when the process is killed. */
const EVERY_MS = 5_000;
/** Stands for what was not found, which is counted by day alone. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

const STORE = `
  INSERT INTO certificate_look_up AS l (tenant_id, certificate_id, day, answer, count)
  SELECT app_tenant(), one.id, one.day, one.answer, one.count
  FROM unnest($1::uuid[], $2::date[], $3::text[], $4::int[]) AS one (id, day, answer, count)
  ORDER BY one.id, one.day, one.answer
  ON CONFLICT (tenant_id, certificate_id, day, answer) DO UPDATE SET count = l.count + excluded.count`;

interface Count {
  readonly certificateId: string;
  readonly day: string;
  readonly answer: VerificationAnswer;
  count: number;
}

/** Counts look-ups in memory and adds them up in the database a few at a time: who verifies waits for no write. */
@Injectable()
export class LookUpCounter implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Verify');
  private readonly counts = new Map<string, Map<string, Count>>();
  private timer: NodeJS.Timeout | undefined;
  private storing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), EVERY_MS).unref();
  }

  /** What is counted is written before the database goes. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Counts one look-up; `certificateId` is null where nothing was found. */
  count(tenantId: string, certificateId: string | null, answer: VerificationAnswer): void {
    const day = this.clock.today();
    const id = certificateId ?? NOTHING;
    const key = `${id}/${day}/${answer}`;
    let ofTenant = this.counts.get(tenantId);
    if (!ofTenant) this.counts.set(tenantId, (ofTenant = new Map()));
    const known = ofTenant.get(key);
    if (known) known.count++;
    else ofTenant.set(key, { certificateId: id, day, answer, count: 1 });
  }

  /** Writes down what was counted since; what cannot be written is kept and tried again. */
  flush(): Promise<void> {
    this.storing = this.storing.then(() => this.store());
    return this.storing;
  }

  private async store(): Promise<void> {
    for (const [tenantId, counts] of [...this.counts]) {
      this.counts.delete(tenantId);
      const rows = [...counts.values()];
      try {
        await runInScope(systemScope('look-ups', tenantId), () =>
          this.database.transaction((tx) =>
            tx.execute(STORE, [
              rows.map(({ certificateId }) => certificateId),
              rows.map(({ day }) => day),
              rows.map(({ answer }) => answer),
              rows.map(({ count }) => count),
            ]),
          ),
        );
      } catch (error) {
        this.logger.warn({ event: 'verify.look-ups-kept', tenantId, rows: rows.length, error: String(error) });
        for (const row of rows)
          for (let n = 0; n < row.count; n++)
            this.count(tenantId, row.certificateId === NOTHING ? null : row.certificateId, row.answer);
      }
    }
  }
}
