import { Module } from '@nestjs/common';
import { CandidateModule } from '@shidian/candidates/candidate/candidate.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CertificateReader } from './certificate.reader.js';
import { certificateWording } from './certificate.wording.js';

/** Certificates as those who are signed in see them. */
@Module({
  imports: [ProgrammesModule, CandidateModule],
  providers: [CertificateReader],
  exports: [CertificateReader],
})
export class CertificateModule {
  constructor(wording: RefusalWording) {
    wording.register(certificateWording);
  }
}
