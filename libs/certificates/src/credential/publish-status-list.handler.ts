import { Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { Database } from '@shidian/platform/database/database.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { SigningKeyService } from '../key/signing-key.service.js';
import { publishStatusList } from '../status-list/status-list.jobs.js';
import { statusListUrl } from './credential.js';

// The lock first: whoever publishes after this sees all that ended before, and nothing older is written over it.
const LOCK = `SELECT l.size, t.slug FROM status_list l JOIN tenant t ON t.id = l.tenant_id WHERE l.id = $1 FOR UPDATE OF l`;

const ENDED = `
  SELECT c.status_index AS index FROM certificate_end e JOIN certificate c ON c.tenant_id = e.tenant_id AND c.id = e.certificate_id
  WHERE c.status_list_id = $1 AND e.effective_at <= $2 ORDER BY 1`;

const STORE = `
  INSERT INTO status_list_credential (tenant_id, list_id, version, content, published_at) VALUES (app_tenant(), $1, 1, $2, $3)
  ON CONFLICT (tenant_id, list_id) DO UPDATE SET version = status_list_credential.version + 1, content = $2, published_at = $3`;

/** Publishes a status list: a bit for each place, set where the certificate was revoked or superseded, signed like a credential. */
@HandlesJob(publishStatusList)
export class PublishStatusListHandler implements JobHandler<{ listId: number }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SigningKeyService,
    private readonly address: PublicAddress,
  ) {}

  readonly handle = async ({ listId }: { listId: number }): Promise<void> => {
    const { tx } = this.database;
    const [list] = await tx.query<{ size: number; slug: string }>(LOCK, [listId]);
    if (!list) return;
    const now = this.clock.now();
    const ended = await tx.query<{ index: number }>(ENDED, [listId, now]);
    const { statusListCredential } = await import('./status-list-credential.js');
    const signer = await this.keys.signer();
    const id = statusListUrl({ url: this.address.url, slug: list.slug }, listId);
    const content = await statusListCredential({
      id,
      size: list.size,
      ended: ended.map(({ index }) => index),
      signer,
      now,
    });
    await tx.execute(STORE, [listId, JSON.stringify(content), now]);
  };
}
