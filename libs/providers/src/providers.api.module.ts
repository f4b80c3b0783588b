import { Module } from '@nestjs/common';
import { AnnualEvaluationApiModule } from './annual-evaluation/annual-evaluation.api.module.js';
import { AnnualReportApiModule } from './annual-report/annual-report.api.module.js';
import { FilingApiModule } from './filing/filing.api.module.js';
import { PrintApiModule } from './print/print.api.module.js';
import { RegisterApiModule } from './register/register.api.module.js';
import { RevocationApiModule } from './revocation/revocation.api.module.js';

/** The providers context as the API process serves it. */
@Module({
  imports: [
    FilingApiModule,
    RegisterApiModule,
    RevocationApiModule,
    AnnualReportApiModule,
    AnnualEvaluationApiModule,
    PrintApiModule,
  ],
})
export class ProvidersApiModule {}
