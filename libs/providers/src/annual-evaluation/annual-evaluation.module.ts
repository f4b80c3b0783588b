import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { AnnualReportModule } from '../annual-report/annual-report.module.js';
import { RevocationModule } from '../revocation/revocation.module.js';
import { AnnualEvaluationService } from './annual-evaluation.service.js';
import { annualEvaluationWording } from './annual-evaluation.wording.js';
import { BatchEvaluator } from './batch-evaluator.js';
import { CloseRunHandler } from './close-run.handler.js';
import { EvaluateBatchHandler } from './evaluate-batch.handler.js';
import { EvaluationDecisionService } from './evaluation-decision.service.js';
import { EvaluationItemReader } from './evaluation-item.reader.js';
import { EvaluationRunReader } from './evaluation-run.reader.js';
import { RectificationService } from './rectification.service.js';

/** The annual evaluation: runs, findings, proposals, decisions. */
@Module({
  imports: [IdentityModule, ProgrammesModule, AnnualReportModule, RevocationModule],
  providers: [
    AnnualEvaluationService,
    EvaluationRunReader,
    EvaluationItemReader,
    EvaluationDecisionService,
    RectificationService,
    BatchEvaluator,
    EvaluateBatchHandler,
    CloseRunHandler,
  ],
  exports: [
    AnnualEvaluationService,
    EvaluationRunReader,
    EvaluationItemReader,
    EvaluationDecisionService,
    RectificationService,
  ],
})
export class AnnualEvaluationModule {
  constructor(wording: RefusalWording) {
    wording.register(annualEvaluationWording);
  }
}
