import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { QuotaAccess } from '../access/quota-access.js';
import { seesFigures } from '../access/quota-sight.js';
import type { QuotaTransfer } from './quota-overview.graphql.js';

// Ids of transfers are in the order of time. $4 is the id to go on behind, or one behind all.
const side = (place: string) => `
  (SELECT * FROM quota_transfer WHERE programme_id = $1 AND ${place} = $2 AND id < $4 ORDER BY id DESC LIMIT $3 + 1)`;
const PAGE = `
  WITH page AS (${side('jurisdiction_code')} UNION ALL ${side('from_code')} ORDER BY id DESC LIMIT $3 + 1)
  SELECT t.id, t.kind, t.subject_id AS "subjectId", t.reason, t.moved_at AS "movedAt", u.name AS "actorName", (
    SELECT json_agg(json_build_object('providerKind', t.provider_kind, 'bucket', bucket, 'amount', entry.amount) ORDER BY bucket)
    FROM (VALUES (coalesce(t.from_code, t.jurisdiction_code), t.source, -t.amount), (t.jurisdiction_code, t.target, t.amount))
      AS entry (place, bucket, amount) WHERE place = $2) AS entries
  FROM page t LEFT JOIN user_account u ON u.id = t.actor_id
  ORDER BY t.id DESC`;
const END = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What moved the slots of a place. */
@Injectable()
export class QuotaTransfersService {
  constructor(
    private readonly database: Database,
    private readonly access: QuotaAccess,
  ) {}

  /** The latest first; empty for a place that the acting person does not see. Refuses BAD_CURSOR. */
  async page(programmeId: string, code: string, page: PageRequest): Promise<Connection<QuotaTransfer>> {
    const [after = END] = page.after ?? [];
    if (page.after && !isUuid(after)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    const seen = isUuid(programmeId) && seesFigures(await this.access.places(), code);
    const rows = seen
      ? await this.database.read<QuotaTransfer>({
          name: 'quota-transfers',
          text: PAGE,
          values: [programmeId, code, page.first, after],
        })
      : [];
    return toConnection(
      rows,
      page,
      (row) => row,
      (row) => [row.id],
    );
  }
}
