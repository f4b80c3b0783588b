import type { PlacementState } from './placement.enums.js';

/** The last word on a placement `p`. */
const LAST = `LEFT JOIN LATERAL (
    SELECT kind, on_day, hours FROM placement_event e WHERE e.tenant_id = p.tenant_id AND e.placement_id = p.id
    ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1
  ) e ON true`;

/** Placements with their candidate, their base as it is now, and the last word. */
export const FROM_PLACEMENTS = `FROM placement p
  JOIN candidate k ON k.tenant_id = p.tenant_id AND k.id = p.candidate_id
  LEFT JOIN provider_version c ON c.tenant_id = p.tenant_id AND c.provider_id = p.provider_id AND c.superseded_at IS NULL
  ${LAST}`;

const STATE = `coalesce(e.kind, 'GOES_ON')`;

/** Placements in one of these states. Few end as they should not: those are found by what was said of them, not by a look at everybody's last word. */
export function inState(states: readonly PlacementState[], bind: (value: unknown) => string): string[] {
  const bound = `${bind(states)}::text[]`;
  const said = 'SELECT FROM placement_event s WHERE s.tenant_id = p.tenant_id AND s.placement_id = p.id';
  const exactly = `${STATE} = ANY (${bound})`;
  if (!states.includes('GOES_ON')) return [`EXISTS (${said} AND s.kind = ANY (${bound}))`, exactly];
  return states.every((state) => state === 'GOES_ON') ? [`NOT EXISTS (${said})`, exactly] : [exactly];
}

/** One row of a placement. */
export const SELECT_PLACEMENTS = `
  SELECT p.id, p.kind, p.candidate_id AS "candidateId", k.name AS "candidateName", k.document_masked AS "documentMasked",
    coalesce(c.name, p.company_name) AS place, p.tutor, p.starts_on AS "startsOn", p.ends_on AS "endsOn", ${STATE} AS state,
    e.on_day AS "endedOn", e.hours, p.recorded_at AS "recordedAt", p.programme_id AS "programmeId", c.organisation_id AS "organisationId"
  ${FROM_PLACEMENTS}`;
