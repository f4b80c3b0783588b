import type { CertificateStatus, CorrectionReason } from '@shidian/contract/certificates.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What a viewer may do with a certificate now. */
export type CertificateAbility = 'REVOKE' | 'CORRECT';

export const CertificateStatusEnum = stringEnum<CertificateStatus>(
  'CertificateStatus',
  '证书状态。Status of a certificate.',
  {
    VALID: '有效。In force.',
    REVOKED: '已撤销。Revoked.',
    SUPERSEDED: '已被更正后的证书取代。Superseded by a corrected one.',
  },
);

export const CertificateAbilityEnum = stringEnum<CertificateAbility>(
  'CertificateAbility',
  '当前可做的操作。What the viewer may do now.',
  { REVOKE: '提议撤销。Propose to revoke it.', CORRECT: '提议更正。Propose to correct it.' },
);

export const CorrectionReasonEnum = stringEnum<CorrectionReason>(
  'CorrectionReason',
  '更正的原因。Why a certificate is corrected.',
  {
    NAME_MISWRITTEN: '姓名有误。The name is miswritten.',
    NAME_CHANGED: '持证人已依法更名。The holder changed their name.',
    DIRECTIONS_WRONG: '方向有误。The directions are wrong.',
  },
);
