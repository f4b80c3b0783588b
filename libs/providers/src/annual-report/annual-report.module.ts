import { Module } from '@nestjs/common';

/** Annual reports of filed providers. */
@Module({})
export class AnnualReportModule {}
