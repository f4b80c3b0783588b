import { Module } from '@nestjs/common';
import { CertificatesModule } from './certificates.module.js';

/** Certificates: issue, revoke, verify. As the API process serves it. */
@Module({ imports: [CertificatesModule] })
export class CertificatesApiModule {}
