import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { AnnualCycleService } from './annual-cycle.service.js';
import { AnnualReportOpener } from './annual-report.opener.js';
import { AnnualReportReader } from './annual-report.reader.js';
import { AnnualReportSchedule } from './annual-report.schedule.js';
import { AnnualReportService } from './annual-report.service.js';
import { annualReportWording } from './annual-report.wording.js';
import { RecordedFiguresRegistry } from './recorded-figures.js';
import { ReportedTraining } from './reported-training.js';

/** Annual reports of filed providers. */
@Module({
  imports: [IdentityModule, ProgrammesModule, QuotasModule],
  providers: [
    AnnualCycleService,
    AnnualReportOpener,
    AnnualReportReader,
    AnnualReportService,
    AnnualReportSchedule,
    ReportedTraining,
    RecordedFiguresRegistry,
  ],
  exports: [RecordedFiguresRegistry, AnnualCycleService, AnnualReportReader, AnnualReportService, AnnualReportOpener],
})
export class AnnualReportModule {
  constructor(wording: RefusalWording) {
    wording.register(annualReportWording);
  }
}
