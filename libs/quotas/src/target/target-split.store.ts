import { Injectable } from '@nestjs/common';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';

/** One county's part of a city's target. */
export interface SplitPart {
  readonly jurisdictionCode: string;
  readonly people: number;
}

/** How a city spread its target, as it last did. */
export interface StoredSplit {
  readonly cityCode: string;
  readonly version: number;
  readonly splitAt: Date;
  readonly splitBy: string;
  readonly parts: readonly SplitPart[];
}

const LATEST = `
  SELECT s.city_code AS "cityCode", s.version, min(s.split_at) AS "splitAt", min(u.name) AS "splitBy",
    json_agg(json_build_object('jurisdictionCode', s.county_code, 'people', s.people) ORDER BY s.county_code) AS parts
  FROM target_split s JOIN user_account u ON u.id = s.split_by
  WHERE s.programme_id = $1 AND s.year = $2 AND s.version = (SELECT max(o.version) FROM target_split o
    WHERE o.programme_id = $1 AND o.year = $2 AND o.city_code = s.city_code)
  GROUP BY s.city_code, s.version ORDER BY s.city_code`;

const APPEND = `
  INSERT INTO target_split (tenant_id, programme_id, city_code, year, version, county_code, people, split_by, split_at)
  SELECT $1, $2, $3, $4, $5, part->>'jurisdictionCode', (part->>'people')::int, $6, $7 FROM jsonb_array_elements($8::jsonb) AS part
  WHERE $5 = 1 + (SELECT coalesce(max(version), 0) FROM target_split WHERE programme_id = $2 AND city_code = $3 AND year = $4)
  ON CONFLICT (tenant_id, programme_id, city_code, year, version, county_code) DO NOTHING`;

/** Splits of targets; each is a new version, none is ever changed. */
@Injectable()
export class TargetSplitStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The split that counts, of every city that has one. */
  latest(programmeId: string, year: number): Promise<StoredSplit[]> {
    return this.database.read<StoredSplit>({ name: 'target-splits', text: LATEST, values: [programmeId, year] });
  }

  /** Appends a split on top of version `base`; false where somebody else was faster. */
  async append(
    programmeId: string,
    cityCode: string,
    year: number,
    base: number,
    parts: readonly SplitPart[],
  ): Promise<boolean> {
    const { tenantId, userId } = requireActor();
    const values = [tenantId, programmeId, cityCode, year, base + 1, userId, this.clock.now(), JSON.stringify(parts)];
    return (await this.database.tx.execute(APPEND, values)) === parts.length;
  }
}
