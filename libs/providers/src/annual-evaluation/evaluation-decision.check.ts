import type { EvaluationProposal, RevocationGround } from '@shidian/contract/providers.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

/** Longest reason of a decision, in characters. */
export const MOST_REASON = 2_000;

/** What a person decides about one provider. */
export interface Decision {
  readonly providerId: string;
  readonly decision: EvaluationProposal;
  readonly rectifyBy?: string | null;
  readonly reason?: string | null;
  readonly ground?: RevocationGround | null;
}

/** What the decision must know of the provider of the run. */
export interface Decidable {
  readonly evaluated: boolean;
  readonly decided: boolean;
  /** Still in force: what was revoked or has ended meanwhile needs no decision. */
  readonly inForce: boolean;
  readonly proposal: EvaluationProposal | null;
  /** The ground that the findings give, if they propose a revocation. */
  readonly ground: RevocationGround | null;
}

/** Everything that stands in the way of a decision, each at its field; empty where nothing does. */
export function decisionFaults(decision: Decision, item: Decidable, today: string): RefusalItem[] {
  if (item.decided) return [{ code: 'EVALUATION_DECIDED', field: ['providerId'] }];
  if (!item.evaluated) return [{ code: 'NOT_EVALUATED', field: ['providerId'] }];
  if (!item.inForce) return [{ code: 'NOT_IN_FORCE', field: ['providerId'] }];
  const faults: RefusalItem[] = [];
  const { rectifyBy = null, reason = null } = decision;
  const dated = rectifyBy !== null && rectifyBy > today;
  if (decision.decision === 'RECTIFY' ? !dated : rectifyBy !== null)
    faults.push({ code: 'RECTIFY_BY_DATE', field: ['rectifyBy'] });
  const words = reason?.trim() ?? '';
  const needed = decision.decision === 'REVOKE' || decision.decision !== item.proposal;
  if ((needed && words === '') || words.length > MOST_REASON)
    faults.push({ code: 'DECISION_REASON', field: ['reason'], params: { most: MOST_REASON } });
  const grounded = (decision.ground ?? item.ground) !== null;
  if (decision.decision === 'REVOKE' ? !grounded : (decision.ground ?? null) !== null)
    faults.push({ code: 'DECISION_GROUND', field: ['ground'] });
  return faults;
}
