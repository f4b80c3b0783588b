import { Module } from '@nestjs/common';
import { CertificateModule } from '../certificate/certificate.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { RecordModule } from '../record/record.module.js';
import { BatchPages } from './batch-pages.js';
import { CertificatePrintController } from './certificate-print.controller.js';
import { CertificatePrintService } from './certificate-print.service.js';

/** Printed certificates, as the API process serves them. */
@Module({
  imports: [RecordModule, CertificateModule, IssueModule],
  controllers: [CertificatePrintController],
  providers: [CertificatePrintService, BatchPages],
})
export class CertificatePrintModule {}
