import { Module } from '@nestjs/common';
import { CorrectionCertificateResolver, ResultCertificateResolver } from './corrected-certificate.resolver.js';
import { ExamResultResolver } from './exam-result.resolver.js';
import { ExamScoreResolver } from './exam-score.resolver.js';
import { ScoreImportResolver } from './import/score-import.resolver.js';
import { ScoreModule } from './score.module.js';

/** Marks, results and corrections as the API process serves them. */
@Module({
  imports: [ScoreModule],
  providers: [
    ExamScoreResolver,
    ScoreImportResolver,
    ExamResultResolver,
    ResultCertificateResolver,
    CorrectionCertificateResolver,
  ],
})
export class ScoreApiModule {}
