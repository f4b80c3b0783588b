import { Module } from '@nestjs/common';
import { AnnualReportModule } from '../annual-report/annual-report.module.js';
import {
  AnnualEvaluationConnectionResolver,
  AnnualEvaluationPayloadResolver,
  DecideEvaluationsPayloadResolver,
  EvaluationItemConnectionResolver,
  RectificationPayloadResolver,
} from './annual-evaluation.fields.js';
import { AnnualEvaluationModule } from './annual-evaluation.module.js';
import { AnnualEvaluationResolver } from './annual-evaluation.resolver.js';
import { ProviderYearsResolver } from './provider-years.resolver.js';

/** The annual evaluation: runs, findings, proposals, decisions. As the API process serves it. */
@Module({
  imports: [AnnualEvaluationModule, AnnualReportModule],
  providers: [
    AnnualEvaluationResolver,
    AnnualEvaluationConnectionResolver,
    EvaluationItemConnectionResolver,
    AnnualEvaluationPayloadResolver,
    DecideEvaluationsPayloadResolver,
    RectificationPayloadResolver,
    ProviderYearsResolver,
  ],
})
export class AnnualEvaluationApiModule {}
