import { PLACE_NAME } from '../as-of.js';

/** Changes that were recorded in entries of $1 without having been reported for them. */
export const RECORDED_IN = `
  SELECT DISTINCT h.id, v.provider_id AS "providerId" FROM provider_version v
  JOIN provider_change h ON h.tenant_id = v.tenant_id AND h.id = v.cause_id AND h.provider_id <> v.provider_id
  WHERE v.tenant_id = app_tenant() AND v.provider_id = ANY($1)`;

// A split renames the unit where it goes on under another name.
const RENAMES = `(h.change_kind = 'RENAME' OR h.change_kind = 'SPLIT' AND EXISTS (
  SELECT FROM jsonb_array_elements(CASE jsonb_typeof(s.facts -> 'units') WHEN 'array' THEN s.facts -> 'units' END) AS unit
  WHERE (unit ->> 'keeps')::boolean AND unit ->> 'uscc' = own.uscc AND unit ->> 'name' <> own.name))`;

/** The other entries that the changes $1 concern: once accepted those that they were recorded in, until then those that the unit holds. */
export const ALSO_IN = `
  SELECT h.id AS "changeId", p.id, p.filing_number AS "filingNumber", v.name, p.provider_kind AS "providerKind",
    v.jurisdiction_code AS "jurisdictionCode", coalesce(${PLACE_NAME}, v.jurisdiction_code) AS place
  FROM provider_change h
  JOIN review_case c ON c.tenant_id = h.tenant_id AND c.id = h.id
  LEFT JOIN case_submission s ON s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.attempt = c.attempt
  JOIN provider_version own ON own.tenant_id = h.tenant_id AND own.provider_id = h.provider_id AND own.superseded_at IS NULL
  CROSS JOIN LATERAL (
    SELECT v.* FROM provider_version v WHERE c.status = 'APPROVED' AND v.tenant_id = h.tenant_id AND v.cause_id = h.id
    UNION ALL
    SELECT v.* FROM provider_version v WHERE c.status NOT IN ('APPROVED', 'REJECTED', 'WITHDRAWN') AND ${RENAMES}
      AND v.tenant_id = h.tenant_id AND v.organisation_id = own.organisation_id AND v.superseded_at IS NULL AND v.status = 'IN_FORCE'
  ) AS v
  JOIN provider p ON p.tenant_id = v.tenant_id AND p.id = v.provider_id
  WHERE h.tenant_id = app_tenant() AND h.id = ANY($1) AND v.provider_id <> h.provider_id ORDER BY h.id, p.filing_number`;
