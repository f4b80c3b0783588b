import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import type { PracticeTerms } from '@shidian/rules/certification-programme.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import { type PlacementRecord, type PracticeStanding, practiceStanding } from './practice-standing.js';

interface Row {
  readonly candidateId: string;
  readonly placement: PlacementRecord;
}

// A base counts as filed on a day by the version that was in force when the day ended; what the register says of later days does not
// touch a placement that was over before. The last day is that of the last word, or today while it goes on. Mostly one version covers all
// of its days, and none needs to be looked at by itself.
const PLACEMENTS = `
  SELECT p.candidate_id AS "candidateId", json_build_object(
      'id', p.id, 'kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
      'event', CASE WHEN e.kind IS NULL THEN NULL ELSE json_build_object('kind', e.kind, 'onDay', e.on_day) END,
      'base', CASE WHEN p.provider_id IS NULL THEN NULL
        ELSE json_build_object('name', named.name, 'notFiledOn', gap.day) END) AS placement
  FROM placement p
  LEFT JOIN LATERAL (
    SELECT kind, on_day FROM placement_event e WHERE e.tenant_id = p.tenant_id AND e.placement_id = p.id
    ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1
  ) e ON true
  LEFT JOIN LATERAL (
    SELECT v.name FROM provider_version v WHERE v.tenant_id = p.tenant_id AND v.provider_id = p.provider_id
    ORDER BY v.version DESC LIMIT 1
  ) named ON true
  CROSS JOIN LATERAL (SELECT least(coalesce(e.on_day, $3::date), $3::date) AS day) last
  LEFT JOIN LATERAL (
    SELECT p.starts_on + n AS day
    FROM generate_series(0, CASE WHEN EXISTS (
      SELECT FROM provider_version v WHERE v.tenant_id = p.tenant_id AND v.provider_id = p.provider_id AND v.status = 'IN_FORCE'
        AND v.effective_at < (p.starts_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND (v.superseded_at IS NULL OR v.superseded_at >= (last.day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
    ) THEN -1 ELSE last.day - p.starts_on END) n
    WHERE NOT EXISTS (
      SELECT FROM provider_version v WHERE v.tenant_id = p.tenant_id AND v.provider_id = p.provider_id AND v.status = 'IN_FORCE'
        AND v.effective_at < (p.starts_on + n + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND (v.superseded_at IS NULL OR v.superseded_at >= (p.starts_on + n + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
    ORDER BY n LIMIT 1
  ) gap ON p.provider_id IS NOT NULL
  WHERE p.candidate_id = ANY ($1::uuid[]) AND p.programme_id = $2 AND p.starts_on <= $3::date
  ORDER BY p.starts_on, p.id`;

/** Whether candidates have practised as their level asks. */
@Injectable()
export class PracticeStandingReader {
  constructor(private readonly database: Database) {}

  /** The standing of each of these candidates on a day, by id; one statement for all. */
  async of(
    candidateIds: readonly string[],
    programmeId: string,
    terms: PracticeTerms,
    onDay: IsoDate,
  ): Promise<Map<string, PracticeStanding>> {
    const rows = await this.database.read<Row>({
      name: 'practice-standing',
      text: PLACEMENTS,
      values: [candidateIds, programmeId, onDay],
    });
    const found = new Map<string, PlacementRecord[]>(candidateIds.map((id) => [id, []]));
    for (const { candidateId, placement } of rows) found.get(candidateId)?.push(placement);
    return new Map(
      [...found].map(([id, placements]): [string, PracticeStanding] => [
        id,
        practiceStanding(terms, placements, onDay),
      ]),
    );
  }
}
