import type {
  AnnualEvaluationStatus,
  EvaluationItemState,
  EvaluationProposal,
  RevocationStatus,
} from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of proposals and decisions. */
export const proposalTones: Record<EvaluationProposal, Tone> = { KEEP: 'good', RECTIFY: 'warn', REVOKE: 'bad' };

/** Colours of a run. */
export const runTones: Record<AnnualEvaluationStatus, Tone> = { RUNNING: 'info', STOPPED: 'warn', FINISHED: 'good' };

/** Colours of how far one provider is. */
export const itemTones: Record<EvaluationItemState, Tone> = { WAITING: 'quiet', EVALUATED: 'good', FAILED: 'bad' };

/** Colours of a revocation. */
export const revocationTones: Record<RevocationStatus, Tone> = {
  PROPOSED: 'warn',
  CONFIRMED: 'bad',
  DECLINED: 'quiet',
};
