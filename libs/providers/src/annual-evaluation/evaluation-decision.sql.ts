/** That the second person declined what decision `d` led to: then the provider is to be decided on again. */
export const declined = (d: string): string => `EXISTS (SELECT FROM revocation_decision no
  WHERE no.tenant_id = ${d}.tenant_id AND no.revocation_id = ${d}.revocation_id AND no.decision = 'DECLINED')`;

/** Joins the decision `d` that stands to item `i`: there is one at most, since only after a refusal another is taken. */
export const joinDecision = `LEFT JOIN evaluation_decision d ON d.tenant_id = i.tenant_id AND d.run_id = i.run_id
  AND d.provider_id = i.provider_id AND NOT ${declined('d')}`;

/** The decisions on item `i` that came to nothing, oldest first, with who declined and why. */
export const FORMER_DECISIONS = `(SELECT json_agg(json_build_object('decision', f.decision, 'reason', f.reason, 'decidedBy', fu.name,
    'onBehalfOf', fb.name, 'decidedAt', f.decided_at, 'declinedReason', no.reason, 'declinedBy', nu.name, 'declinedFor', nb.name,
    'declinedAt', no.decided_at) ORDER BY f.turn)
  FROM evaluation_decision f
  JOIN revocation_decision no ON no.tenant_id = f.tenant_id AND no.revocation_id = f.revocation_id AND no.decision = 'DECLINED'
  JOIN user_account fu ON fu.id = f.decided_by LEFT JOIN user_account fb ON fb.id = f.on_behalf_of
  JOIN user_account nu ON nu.id = no.decided_by LEFT JOIN user_account nb ON nb.id = no.on_behalf_of
  WHERE f.tenant_id = i.tenant_id AND f.run_id = i.run_id AND f.provider_id = i.provider_id) AS former_decisions`;
