import type {
  CertificateProposalStatus,
  CertificateStatus,
  IssueBatchStatus,
  IssueItemState,
} from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of a batch. */
export const batchTones: Record<IssueBatchStatus, Tone> = {
  PREPARED: 'warn',
  APPROVED: 'info',
  ISSUING: 'info',
  STOPPED: 'warn',
  FINISHED: 'good',
  DISCARDED: 'quiet',
};

/** Colours of what became of a person. */
export const itemTones: Record<IssueItemState, Tone> = { READY: 'quiet', ISSUED: 'good', REFUSED: 'bad' };

/** Colours of a certificate. */
export const certificateTones: Record<CertificateStatus, Tone> = { VALID: 'good', REVOKED: 'bad', SUPERSEDED: 'warn' };

/** Colours of a proposal. */
export const proposalTones: Record<CertificateProposalStatus, Tone> = {
  PROPOSED: 'warn',
  CONFIRMED: 'good',
  DECLINED: 'quiet',
};
