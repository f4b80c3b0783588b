import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CertificateModule } from '../certificate/certificate.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { RecordModule } from '../record/record.module.js';
import { CertificateDecisionService } from './decision.service.js';
import { CertificateEffects } from './effect.preview.js';
import { CertificateProposalReader } from './proposal.reader.js';
import { CertificateProposalService } from './proposal.service.js';
import { proposalWording } from './proposal.wording.js';

const services = [
  CertificateProposalService,
  CertificateDecisionService,
  CertificateProposalReader,
  CertificateEffects,
];

/** Revoking and correcting certificates, by two people. */
@Module({
  imports: [ProgrammesModule, RecordModule, CertificateModule, IssueModule],
  providers: services,
  exports: services,
})
export class CertificateRevocationModule {
  constructor(wording: RefusalWording) {
    wording.register(proposalWording);
  }
}
