import { Module } from '@nestjs/common';
import { AnnualReportModule } from './annual-report.module.js';
import {
  AnnualReportConnectionResolver,
  AnnualReportPayloadResolver,
  AnnualReportResolver,
} from './annual-report.resolver.js';
import { RecordedFiguresResolver } from './recorded-figures.resolver.js';

/** Annual reports of filed providers. As the API process serves it. */
@Module({
  imports: [AnnualReportModule],
  providers: [
    AnnualReportResolver,
    AnnualReportConnectionResolver,
    AnnualReportPayloadResolver,
    RecordedFiguresResolver,
  ],
})
export class AnnualReportApiModule {}
