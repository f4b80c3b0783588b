import { Module } from '@nestjs/common';
import { ScoreModule } from '@shidian/candidates/score/score.module.js';
import { CertificateResolver } from './certificate/certificate.resolver.js';
import { CertificatesModule } from './certificates.module.js';
import { CertificatePrintModule } from './print/certificate-print.module.js';
import { IssueApiModule } from './issue/issue.api.module.js';
import {
  CertificateProposalPayloadResolver,
  CertificateProposalResolver,
  CertificateProposalsResolver,
} from './revocation/proposal.resolver.js';

/** Certificates: issue, revoke, verify. As the API process serves it. */
@Module({
  imports: [CertificatesModule, IssueApiModule, CertificatePrintModule, ScoreModule],
  providers: [
    CertificateResolver,
    CertificateProposalResolver,
    CertificateProposalPayloadResolver,
    CertificateProposalsResolver,
  ],
})
export class CertificatesApiModule {}
