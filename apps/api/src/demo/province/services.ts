import { Injectable } from '@nestjs/common';
import { HolidayService } from '@shidian/cases/holiday/holiday.service.js';
import { JurisdictionService } from '@shidian/identity/jurisdiction/jurisdiction.service.js';
import { AnnualEvaluationService } from '@shidian/providers/annual-evaluation/annual-evaluation.service.js';
import { EvaluationDecisionService } from '@shidian/providers/annual-evaluation/evaluation-decision.service.js';
import { AnnualReportService } from '@shidian/providers/annual-report/annual-report.service.js';
import { RecordedFiguresRegistry } from '@shidian/providers/annual-report/recorded-figures.js';
import { FilingReviewService } from '@shidian/providers/filing/filing-review.service.js';
import { FilingService } from '@shidian/providers/filing/filing.service.js';
import { PublicationService } from '@shidian/providers/filing/publication.service.js';
import { ChangeDocuments } from '@shidian/providers/register/change/change-documents.service.js';
import { ProviderChangeReader } from '@shidian/providers/register/change/provider-change.reader.js';
import { ProviderChangeService } from '@shidian/providers/register/change/provider-change.service.js';
import { IncidentService } from '@shidian/providers/register/incident/incident.service.js';
import { RevocationService } from '@shidian/providers/revocation/revocation.service.js';
import { AllotService } from '@shidian/quotas/overview/allot.service.js';
import { QuotaPlanCommands } from '@shidian/quotas/plan/quota-plan.commands.js';
import { QuotaPlanReader } from '@shidian/quotas/plan/quota-plan.reader.js';
import { TrainingTargetService } from '@shidian/quotas/target/training-target.service.js';
import { DemoServices } from '../seed/services.js';

/** The services that the filings of the demonstration come through, like anybody's. */
@Injectable()
export class ProvinceServices {
  constructor(
    readonly base: DemoServices,
    readonly jurisdictions: JurisdictionService,
    readonly filings: FilingService,
    readonly reviews: FilingReviewService,
    readonly publications: PublicationService,
    readonly reports: AnnualReportService,
    readonly recorded: RecordedFiguresRegistry,
    readonly evaluations: AnnualEvaluationService,
    readonly decisions: EvaluationDecisionService,
    readonly revocations: RevocationService,
    readonly changes: ProviderChangeService,
    readonly changeDocuments: ChangeDocuments,
    readonly changeReader: ProviderChangeReader,
    readonly incidents: IncidentService,
    readonly plans: QuotaPlanCommands,
    readonly planReader: QuotaPlanReader,
    readonly allotments: AllotService,
    readonly targets: TrainingTargetService,
    readonly holidays: HolidayService,
  ) {}
}
