import { Module } from '@nestjs/common';

/** The annual evaluation: runs, findings, proposals, decisions. */
@Module({})
export class AnnualEvaluationModule {}
