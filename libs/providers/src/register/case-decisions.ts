import { type DecisionKind, officeDecisionKinds } from '@shidian/contract/case-lifecycle.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import type { FilingDecision } from '../filing/filing-review.graphql.js';

/** A step of a case as the database gives it. */
export interface DecisionJson {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly stage: string;
  readonly attempt: number;
  readonly toStage: string | null;
  readonly decidedAt: string;
  readonly organisationName: string | null;
  readonly actorName: string;
  readonly onBehalfOf: string | null;
  readonly message: string | null;
  readonly reasons: DecisionReason[];
  readonly defects: Defect[];
}

/** The steps of the case `c` as one JSON value, oldest first. */
export const DECISIONS = `(SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'attempt', d.attempt,
    'toStage', d.to_stage, 'decidedAt', d.decided_at, 'organisationName', o.name, 'actorName', u.name, 'onBehalfOf', b.name, 'message', d.message,
    'reasons', d.reasons, 'defects', d.defects) ORDER BY d.decided_at, d.id)
  FROM case_decision d JOIN user_account u ON u.id = d.actor_id
  LEFT JOIN organisation o ON o.tenant_id = d.tenant_id AND o.id = d.organisation_id
  LEFT JOIN user_account b ON b.id = d.on_behalf_of
  WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id)`;

/** The steps as they are shown. A unit (`own`) sees offices, not people: only its own people's names. */
export function decisionsOf(steps: readonly DecisionJson[] | null, own: boolean): FilingDecision[] {
  return (steps ?? []).map((step) => ({
    ...step,
    decidedAt: new Date(step.decidedAt),
    ...(own && officeDecisionKinds.has(step.kind) && { actorName: null, onBehalfOf: null }),
  }));
}
