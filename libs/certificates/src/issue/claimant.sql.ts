// The result that counts, as ExamResultReader says: of the last exam in its last version; what was passed before is in it.
const RESULT = `
  SELECT r.passed, a.directions FROM exam_result r
  JOIN exam_admission a ON a.tenant_id = r.tenant_id AND a.id = r.admission_id
  WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id ORDER BY a.id DESC, r.version DESC LIMIT 1`;

const COLUMNS = `e.id AS "enrolmentId", e.candidate_id AS "candidateId", e.status, c.name, c.document_masked AS "documentMasked",
  coalesce(result.directions, e.directions) AS directions, result.passed`;

const FROM = `enrolment e JOIN candidate c ON c.tenant_id = e.tenant_id AND c.id = e.candidate_id
  LEFT JOIN LATERAL (${RESULT}) result ON true`;

/** All of programme $1 and level $2 who passed and are waiting for a certificate, at most $3. */
export const ALL_CLAIMANTS = {
  name: 'all-claimants',
  text: `SELECT ${COLUMNS} FROM ${FROM} WHERE e.programme_id = $1 AND e.level = $2 AND e.status = 'ADMITTED' AND result.passed
  ORDER BY e.id LIMIT $3`,
};

/** Those of programme $1 and level $2 among the enrolments $3. */
export const CHOSEN_CLAIMANTS = {
  name: 'chosen-claimants',
  text: `SELECT ${COLUMNS} FROM ${FROM} WHERE e.programme_id = $1 AND e.level = $2 AND e.id = ANY ($3::uuid[]) ORDER BY e.id`,
};

const WAITING = `SELECT ${COLUMNS}, i.certificate_id AS "certificateId" FROM issue_item i
  JOIN enrolment e ON e.tenant_id = i.tenant_id AND e.id = i.enrolment_id
  JOIN candidate c ON c.tenant_id = e.tenant_id AND c.id = e.candidate_id
  LEFT JOIN LATERAL (${RESULT}) result ON true
  WHERE i.batch_id = $1 AND i.part = $2 AND i.state = 'READY'`;

/** Those of batch $1 and part $2 that wait. */
export const WAITING_CLAIMANTS = { name: 'waiting-claimants', text: `${WAITING} ORDER BY e.id` };

/** Of those the one with enrolment $3; nobody else certifies it until the transaction ends. */
export const WAITING_CLAIMANT = `${WAITING} AND i.enrolment_id = $3 FOR UPDATE OF e`;
