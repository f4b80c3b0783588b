import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';

/** A ban that holds on a day, and the unit that it was laid on. */
export interface BanInForce {
  readonly revocationId: string;
  /** The entry that was revoked. */
  readonly providerId: string;
  readonly uscc: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Name of the revoked provider. */
  readonly name: string;
}

// Up: what the unit came from, by any way. Down: what it went into as a whole; a part that was split off stands for itself, and
// its own later fault does not fall back on the unit that it left.
const IN_FORCE = `
  WITH RECURSIVE ancestor (uscc) AS (
    SELECT $1::text
    UNION SELECT s.predecessor_uscc FROM unit_succession s JOIN ancestor a ON s.successor_uscc = a.uscc
  ), descendant (uscc) AS (
    SELECT $1::text
    UNION SELECT s.successor_uscc FROM unit_succession s JOIN descendant d ON s.predecessor_uscc = d.uscc WHERE s.cause <> 'SPLIT'
  )
  SELECT b.revocation_id AS "revocationId", r.provider_id AS "providerId", b.uscc, b.first_day AS "firstDay", b.last_day AS "lastDay", v.name
  FROM provider_ban b
  JOIN revocation r ON r.tenant_id = b.tenant_id AND r.id = b.revocation_id
  JOIN provider_version v ON v.tenant_id = r.tenant_id AND v.provider_id = r.provider_id AND v.superseded_at IS NULL
  WHERE b.uscc IN (SELECT uscc FROM ancestor UNION SELECT uscc FROM descendant) AND $2::date BETWEEN b.first_day AND b.last_day
  ORDER BY b.last_day DESC LIMIT 1`;

/** Bans after a revocation. Each ends by itself: it is a question of dates, asked afresh every time. */
@Injectable()
export class BanService {
  constructor(private readonly database: Database) {}

  /** The longest ban that keeps a unit out on a day, its own or one inherited from the units it came from or went into; null for none. */
  async inForce(uscc: string, on: IsoDate): Promise<BanInForce | null> {
    const [ban] = await this.database.read<BanInForce>({ text: IN_FORCE, values: [uscc, on] });
    return ban ?? null;
  }

  /** Refuses UNDER_BAN (params `lastDay`, `name` of the revoked provider) where the unit may not apply on that day. */
  async assertFree(uscc: string, on: IsoDate, field?: readonly string[]): Promise<void> {
    const ban = await this.inForce(uscc, on);
    if (!ban) return;
    const params = { lastDay: ban.lastDay, name: ban.name };
    throw new Refusal({ code: 'UNDER_BAN', params, ...(field ? { field } : {}) });
  }
}
