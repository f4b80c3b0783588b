import { Module } from '@nestjs/common';

/** Certificates: issue, revoke, verify. */
@Module({})
export class CertificatesModule {}
