import { Module } from '@nestjs/common';
import { AnnualEvaluationModule } from './annual-evaluation.module.js';

/** The annual evaluation: runs, findings, proposals, decisions. As the API process serves it. */
@Module({ imports: [AnnualEvaluationModule] })
export class AnnualEvaluationApiModule {}
