import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotaAccess } from './access/quota-access.js';
import { LedgerAudit } from './ledger/ledger-audit.js';
import { QuotaBalances } from './ledger/quota-balances.js';
import { QuotaIssue } from './ledger/quota-issue.js';
import { QuotaLedger } from './ledger/quota-ledger.js';
import { AllotService } from './overview/allot.service.js';
import { QuotaOverviewService } from './overview/quota-overview.service.js';
import { QuotaTransfersService } from './overview/quota-transfers.service.js';
import { OpenFilingsRegistry } from './plan/open-filings.js';
import { PlanLinesStore } from './plan/plan-lines.store.js';
import { PlanUse } from './plan/plan-use.js';
import { PlanVersions } from './plan/plan-versions.js';
import { QuotaPlanCommands } from './plan/quota-plan.commands.js';
import { QuotaPlanPublisher } from './plan/quota-plan.publisher.js';
import { QuotaPlanReader } from './plan/quota-plan.reader.js';
import { QuotaPlanService } from './plan/quota-plan.service.js';
import { QuotaPreviewService } from './plan/quota-preview.service.js';
import { quotasWording } from './quotas.wording.js';
import { TargetSplitStore } from './target/target-split.store.js';
import { TrainingProgressRegistry } from './target/training-progress.js';
import { TrainingTargetReader } from './target/training-target.reader.js';
import { TrainingTargetService } from './target/training-target.service.js';

const services = [
  QuotaLedger,
  QuotaBalances,
  LedgerAudit,
  AllotService,
  QuotaOverviewService,
  QuotaTransfersService,
  QuotaPlanService,
  QuotaPlanCommands,
  QuotaPlanPublisher,
  QuotaPlanReader,
  QuotaPreviewService,
  OpenFilingsRegistry,
  TrainingTargetReader,
  TrainingTargetService,
  TrainingProgressRegistry,
];

/** Caps, targets, and the ledger that moves slots. */
@Module({
  imports: [IdentityModule, ProgrammesModule],
  providers: [...services, QuotaAccess, QuotaIssue, PlanLinesStore, PlanUse, PlanVersions, TargetSplitStore],
  exports: services,
})
export class QuotasModule {
  constructor(wording: RefusalWording) {
    wording.register(quotasWording);
  }
}
