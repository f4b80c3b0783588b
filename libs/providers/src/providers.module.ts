import { Module } from '@nestjs/common';
import { AnnualEvaluationModule } from './annual-evaluation/annual-evaluation.module.js';
import { AnnualReportModule } from './annual-report/annual-report.module.js';
import { FilingModule } from './filing/filing.module.js';
import { PrintModule } from './print/print.module.js';
import { RegisterModule } from './register/register.module.js';
import { RevocationModule } from './revocation/revocation.module.js';

const parts = [FilingModule, RegisterModule, RevocationModule, AnnualReportModule, AnnualEvaluationModule, PrintModule];

/** Training institutions and practice bases: filings, the register, annual reports and evaluations, revocation. */
@Module({ imports: parts, exports: parts })
export class ProvidersModule {}
