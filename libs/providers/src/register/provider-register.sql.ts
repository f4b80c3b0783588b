/**
 * One statement for a new entry: first its version, which the unique key of what is in force may refuse, and only from that
 * the number and the entry itself. Foreign keys are checked when the statement ends.
 */
export const ENTER = `
  WITH first AS (
    INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
      jurisdiction_code, address, phone, legal_representative, scopes, category, cause, cause_id, recorded_by, recorded_at)
    VALUES (app_tenant(), $1, 1, $9, 'IN_FORCE', $3, $6, $10, $11, $12, $13, $14, $15, $16, $17, 'FILED', $7, $18, $19)
    ON CONFLICT (tenant_id, provider_kind, uscc) WHERE superseded_at IS NULL AND status = 'IN_FORCE' DO NOTHING
    RETURNING provider_id
  ), counted AS (
    INSERT INTO filing_counter (tenant_id, programme_id, provider_kind, year, last_number)
    SELECT app_tenant(), $2, $3, $4, 1 FROM first
    ON CONFLICT (tenant_id, programme_id, provider_kind, year) DO UPDATE SET last_number = filing_counter.last_number + 1
    RETURNING last_number
  )
  INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, case_id, announcement_id, filed_at)
  SELECT app_tenant(), $1, $6, $3,
    -- lpad cuts what is longer: the 10,000th number would be the 1,000th again.
    upper(p.code) || '-' || $5 || '-' || $4::text || '-' || lpad(c.last_number::text, greatest(4, length(c.last_number::text)), '0'),
    $2, $7, $8, $9
  FROM counted c JOIN programme p ON p.id = $2
  RETURNING filing_number AS "filingNumber"`;

/** Ends the current version and appends the next one, which repeats what is not stated. No row: the unit is filed already. */
export const APPEND = `
  WITH before AS (
    UPDATE provider_version SET superseded_at = $2 WHERE provider_id = $1 AND superseded_at IS NULL AND effective_at <= $2 RETURNING *
  )
  INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
    jurisdiction_code, address, phone, legal_representative, scopes, category, cause, cause_id, recorded_by, recorded_at)
  SELECT tenant_id, provider_id, version + 1, $2, coalesce($3, status), provider_kind, coalesce($4, organisation_id), coalesce($5, name),
    coalesce($6, uscc), coalesce($7, jurisdiction_code), coalesce($8, address), coalesce($9, phone),
    coalesce($10, legal_representative), coalesce($11, scopes), coalesce($12, category), $13, $14, $15, $16
  FROM before
  ON CONFLICT (tenant_id, provider_kind, uscc) WHERE superseded_at IS NULL AND status = 'IN_FORCE' DO NOTHING`;
