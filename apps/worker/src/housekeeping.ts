import { SessionService } from '@shidian/identity/session/session.service.js';
import { SignInFailures } from '@shidian/identity/sign-in/sign-in-failures.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import { RunsEvery, type ScheduledWork } from '@shidian/platform/jobs/schedule.js';

const DAY = 24 * 3_600_000;

/** How long things are kept that nobody needs any more. Milliseconds. */
export const keeping = { unfinishedUploads: DAY, idempotencyKeys: 30 * DAY };

/** Clears away announced files that never came, answers kept for repeated requests, and sessions that have ended. */
@RunsEvery({ name: 'housekeeping', minutes: 60 })
export class Housekeeping implements ScheduledWork {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly sessions: SessionService,
    private readonly failures: SignInFailures,
    private readonly clock: Clock,
  ) {}

  readonly run = async (): Promise<void> => {
    const before = (age: number) => new Date(this.clock.now().getTime() - age);
    await this.files.sweepUnfinished(before(keeping.unfinishedUploads));
    await this.database.transaction((tx) =>
      tx.execute('DELETE FROM idempotency_key WHERE created_at < $1', [before(keeping.idempotencyKeys)]),
    );
    // Sessions and failed sign-ins are people's and have no tenant: whichever tenant's turn it is clears them.
    await this.sessions.sweep();
    await this.failures.sweep();
  };
}
