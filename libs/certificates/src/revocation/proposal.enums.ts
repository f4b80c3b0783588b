import type { CertificateProposalKind, CertificateProposalStatus } from '@shidian/contract/certificates.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What the second person decides. */
export type CertificateVerdict = 'CONFIRMED' | 'DECLINED';

export const CertificateProposalKindEnum = stringEnum<CertificateProposalKind>(
  'CertificateProposalKind',
  '对证书的提议。What is proposed for a certificate.',
  { REVOKE: '撤销。Revoke it.', CORRECT: '更正：换发新证书。Correct it: a new one is issued.' },
);

export const CertificateProposalStatusEnum = stringEnum<CertificateProposalStatus>(
  'CertificateProposalStatus',
  '提议的进度。Where a proposal stands.',
  {
    PROPOSED: '已提出，待另一人决定。Proposed; another person decides.',
    CONFIRMED: '已同意，即时生效。Confirmed; in effect at once.',
    DECLINED: '未同意。Declined.',
  },
);

export const CertificateVerdictEnum = stringEnum<CertificateVerdict>(
  'CertificateVerdict',
  '第二人的决定。What the second person decides.',
  { CONFIRMED: '同意。Confirm.', DECLINED: '不同意。Decline.' },
);
