import { Module } from '@nestjs/common';
import { CertificateModule } from './certificate/certificate.module.js';
import { CredentialModule } from './credential/credential.module.js';
import { IssueModule } from './issue/issue.module.js';
import { RecordModule } from './record/record.module.js';
import { CertificateRevocationModule } from './revocation/revocation.module.js';

const parts = [RecordModule, CredentialModule, CertificateModule, IssueModule, CertificateRevocationModule];

/** Certificates: issue, revoke, verify. */
@Module({ imports: parts, exports: parts })
export class CertificatesModule {}
