/** That a row of an alias belongs to the time that case `c` lies at its desk now, not to an earlier one. */
export const thisPassage = (alias: string): string =>
  `${alias}.attempt = c.attempt AND ${alias}.stage = c.stage AND ${alias}.passage = c.passage`;

/** The desks that case `c` has passed before, it may be on an earlier submission. */
export const PASSED = `ARRAY(SELECT DISTINCT d.stage FROM case_decision d
  WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id AND d.kind = 'PASS') AS passed`;

/** The submission on which the desk where case `c` lies decided when the case came to it before; null where it never did. */
export const SEEN_ATTEMPT = `(SELECT max(d.attempt) FROM case_decision d WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id
  AND d.stage = c.stage AND d.passage < c.passage AND d.kind IN ('RETURN', 'SEND_BACK', 'PASS')) AS seen_attempt`;
