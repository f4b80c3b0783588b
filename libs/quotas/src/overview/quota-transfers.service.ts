import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { QuotaAccess } from '../access/quota-access.js';
import { seesFigures } from '../access/quota-sight.js';
import type { QuotaTransfer } from './quota-overview.graphql.js';

// Ids of transfers are in the order of time.
const PAGE = `
  WITH page AS (
    SELECT e.transfer_id, json_agg(json_build_object('providerKind', a.provider_kind, 'bucket', a.bucket, 'amount', e.amount)
        ORDER BY a.provider_kind DESC, array_position(ARRAY['ISSUED', 'FREE', 'RESERVED', 'TAKEN'], a.bucket)) AS entries
    FROM quota_account a JOIN quota_entry e ON e.tenant_id = a.tenant_id AND e.account_id = a.id
    WHERE a.programme_id = $1 AND a.jurisdiction_code = $2 AND ($4::uuid IS NULL OR e.transfer_id < $4)
    GROUP BY e.transfer_id ORDER BY e.transfer_id DESC LIMIT $3 + 1
  )
  SELECT t.id, t.kind, t.subject_id AS "subjectId", t.reason, t.moved_at AS "movedAt", u.name AS "actorName", page.entries
  FROM page JOIN quota_transfer t ON t.id = page.transfer_id LEFT JOIN user_account u ON u.id = t.actor_id
  ORDER BY t.id DESC`;

/** What moved the slots of a place. */
@Injectable()
export class QuotaTransfersService {
  constructor(
    private readonly database: Database,
    private readonly access: QuotaAccess,
  ) {}

  /** The latest first; empty for a place that the acting person does not see. Refuses BAD_CURSOR. */
  async page(programmeId: string, code: string, page: PageRequest): Promise<Connection<QuotaTransfer>> {
    const [after = null] = page.after ?? [];
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
