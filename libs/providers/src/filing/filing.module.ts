import { Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { RegisterModule } from '../register/register.module.js';
import { BanModule } from '../revocation/ban.module.js';
import { CapReader } from './cap-reader.js';
import { FilingBatchService } from './filing-batch.service.js';
import { FilingCases } from './filing-cases.js';
import { FilingCheck } from './filing-check.js';
import { FilingDocuments } from './filing-documents.service.js';
import { FilingReader } from './filing.reader.js';
import { FilingReviewService } from './filing-review.service.js';
import { FilingRoutes } from './filing-routes.js';
import { FilingService } from './filing.service.js';
import { filingWording } from './filing.wording.js';
import { PublicationService } from './publication.service.js';
import { WaitingFilings } from './waiting-filings.js';

const services = [
  FilingRoutes,
  FilingCases,
  FilingReader,
  FilingCheck,
  FilingService,
  FilingReviewService,
  FilingBatchService,
  PublicationService,
  FilingDocuments,
  CapReader,
];

/** Filings: drafts, submission, the way over the desks, publication. */
@Module({
  imports: [CasesModule, IdentityModule, ProgrammesModule, QuotasModule, RegisterModule, BanModule],
  providers: [...services, WaitingFilings],
  exports: services,
})
export class FilingModule {
  constructor(wording: RefusalWording) {
    wording.register(filingWording);
  }
}
