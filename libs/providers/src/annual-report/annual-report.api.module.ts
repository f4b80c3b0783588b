import { Module } from '@nestjs/common';
import { AnnualReportModule } from './annual-report.module.js';

/** Annual reports of filed providers. As the API process serves it. */
@Module({ imports: [AnnualReportModule] })
export class AnnualReportApiModule {}
