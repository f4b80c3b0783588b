/** Hours and days of a learner `m`: of each day what was recorded last counts. */
export const HOURS = `
  SELECT sum(d.hours) AS hours, array_agg(d.day::text ORDER BY d.day) FILTER (WHERE d.hours > 0) AS days
  FROM (
    SELECT DISTINCT ON (a.day) a.day, a.hours FROM class_attendance a
    WHERE a.tenant_id = m.tenant_id AND a.class_id = m.class_id AND a.candidate_id = m.candidate_id
    ORDER BY a.day, a.recorded_at DESC, a.id DESC
  ) d`;

/** Where a class `t` stands on a day. */
export const stateSql = (today: string): string =>
  `CASE WHEN t.closed_at IS NOT NULL THEN 'CLOSED' WHEN t.starts_on > ${today} THEN 'PLANNED'
    WHEN t.ends_on < ${today} THEN 'OVER' ELSE 'RUNNING' END`;

/** Classes with their provider as it is now. */
export const FROM_CLASSES = `FROM training_class t
  JOIN provider p ON p.tenant_id = t.tenant_id AND p.id = t.provider_id
  JOIN provider_version c ON c.tenant_id = p.tenant_id AND c.provider_id = p.id AND c.superseded_at IS NULL`;

/** One row of a class; `today` is a bound day. */
export const selectClasses = (today: string): string => `
  SELECT t.id, t.provider_id AS "providerId", c.name AS "providerName", p.filing_number AS "filingNumber", t.name, t.scope, t.level,
    t.starts_on AS "startsOn", t.ends_on AS "endsOn", t.standard_hours AS "standardHours", t.closed_at AS "closedAt",
    ${stateSql(today)} AS state, c.organisation_id AS "organisationId",
    (SELECT count(*)::int FROM class_member m WHERE m.tenant_id = t.tenant_id AND m.class_id = t.id AND m.left_on IS NULL) AS "memberCount",
    (SELECT count(*)::int FROM completion_certificate k WHERE k.tenant_id = t.tenant_id AND k.class_id = t.id) AS "completedCount",
    (SELECT json_build_object('responses', count(*), 'satisfied', count(*) FILTER (WHERE s.score >= 4)) FROM survey_response s
      WHERE s.tenant_id = t.tenant_id AND s.class_id = t.id) AS survey
  ${FROM_CLASSES}`;

/** What was recorded of a learner, day by day; of a day the last word first, which counts. */
export const ATTENDANCE = `
  SELECT a.id, a.day, a.hours, u.name AS "recordedBy", a.recorded_at AS "recordedAt",
    row_number() OVER (PARTITION BY a.day ORDER BY a.recorded_at DESC, a.id DESC) = 1 AS counts
  FROM class_attendance a JOIN user_account u ON u.id = a.recorded_by
  WHERE a.tenant_id = app_tenant() AND a.class_id = $1 AND a.candidate_id = $2
  ORDER BY a.day, a.recorded_at DESC, a.id DESC`;

/** The learners of a class. */
export const MEMBERS = `
  SELECT m.candidate_id AS "candidateId", k.name, k.document_masked AS "documentMasked", m.joined_on AS "joinedOn", m.left_on AS "leftOn",
    coalesce(h.hours, 0)::int AS hours, f.number AS "completionNumber", f.completed_on AS "completedOn"
  FROM class_member m
  JOIN candidate k ON k.tenant_id = m.tenant_id AND k.id = m.candidate_id
  LEFT JOIN LATERAL (${HOURS}) h ON true
  LEFT JOIN completion_certificate f ON f.tenant_id = m.tenant_id AND f.class_id = m.class_id AND f.candidate_id = m.candidate_id
  WHERE m.tenant_id = app_tenant() AND m.class_id = $1 ORDER BY m.joined_on, k.name, m.candidate_id`;
