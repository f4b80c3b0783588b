import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';

/** A candidate and the level asked for. */
export interface Asked {
  readonly candidateId: string;
  readonly level: string;
}

const LATEST = `
  SELECT DISTINCT ON (r.candidate_id, r.level) r.candidate_id AS "candidateId", r.level, r.facts_index AS "factsIndex"
  FROM roster_import_row r JOIN roster_import i ON i.tenant_id = r.tenant_id AND i.id = r.import_id
  WHERE r.tenant_id = app_tenant() AND r.candidate_id = ANY($1) AND i.programme_id = $2
    AND i.organisation_id = $3 AND r.result IN ('CREATED', 'CHANGED', 'UNCHANGED')
  ORDER BY r.candidate_id, r.level, r.import_id DESC, r.row_number DESC`;

/** What an organisation's last import stated of candidates: the same again changes nothing. */
@Injectable()
export class AcceptedFacts {
  constructor(private readonly database: Database) {}

  /** Answers whether a row's facts are those that were accepted last. */
  async of(
    candidateIds: readonly string[],
    programmeId: string,
    organisationId: string,
  ): Promise<(asked: Asked, factsIndex: Buffer | null) => boolean> {
    const rows = await this.database.tx.query<Asked & { factsIndex: Buffer }>(LATEST, [
      [...new Set(candidateIds)],
      programmeId,
      organisationId,
    ]);
    const latest = new Map(rows.map((row) => [keyOf(row), row.factsIndex]));
    return (asked, factsIndex) => factsIndex !== null && (latest.get(keyOf(asked))?.equals(factsIndex) ?? false);
  }
}

function keyOf({ candidateId, level }: Asked): string {
  return `${candidateId}/${level}`;
}
