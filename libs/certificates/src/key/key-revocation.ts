import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { publishStatusList } from '../status-list/status-list.jobs.js';
import { SigningKeyService } from './signing-key.service.js';

const REVOKE = `UPDATE signing_key SET revoked_at = $2 WHERE id = $1 AND retired_at IS NOT NULL AND revoked_at IS NULL`;

/** What is done when others may have a signing key: it asserts nothing any more, and what it signed is signed anew by the key in use. */
@Injectable()
export class KeyRevocation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly keys: SigningKeyService,
  ) {}

  /**
   * Revokes a key in the open transaction; one in use is followed by the next at once. Certificates stay as they are: their records are not altered,
   * and whether one is valid is told by the database. Status lists are published anew, credentials made anew when they are next asked for.
   */
  async revoke(id: string): Promise<void> {
    const { tx } = this.database;
    const key = (await this.keys.all()).find((one) => one.id === id);
    if (!key) throw new Error(`There is no key "${id}"`);
    if (key.retiredAt === null) await this.keys.rotate();
    if ((await tx.execute(REVOKE, [id, this.clock.now()])) === 0) throw new Error(`Key "${id}" was revoked before`);
    const lists = await tx.query<{ id: number }>('SELECT id FROM status_list ORDER BY id');
    await this.outbox.enqueueMany(
      publishStatusList,
      lists.map((list) => ({ listId: list.id })),
    );
    const subjectKind = 'certificate-key';
    await this.audit.record({ action: `${subjectKind}.revoke`, subjectKind, subjectId: id });
  }
}
