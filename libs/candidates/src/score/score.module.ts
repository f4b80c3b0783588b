import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ExamModule } from '../exam/exam.module.js';
import { CorrectedCertificates } from './corrected-certificates.js';
import { ExamCorrectionReader } from './exam-correction.reader.js';
import { ExamCorrectionService } from './exam-correction.service.js';
import { ExamMarksReader } from './exam-marks.reader.js';
import { ExamPublicationService } from './exam-publication.service.js';
import { ExamResolutionService } from './exam-resolution.service.js';
import { ExamResultReader } from './exam-result.reader.js';
import { ExamResults } from './exam-results.js';
import { ExamScoreService } from './exam-score.service.js';
import { ExamScoreSheetReader } from './exam-score-sheet.reader.js';
import { examScoreWording } from './exam-score.wording.js';
import { ScoreImportService } from './import/score-import.service.js';
import { PublishResultsHandler } from './publish-results.handler.js';

const services = [
  ExamMarksReader,
  ExamScoreService,
  ExamScoreSheetReader,
  ExamResolutionService,
  ExamResults,
  ExamPublicationService,
  ExamResultReader,
  ExamCorrectionService,
  ExamCorrectionReader,
  ScoreImportService,
  CorrectedCertificates,
];

/** Marks, results, corrections. */
@Module({ imports: [ExamModule], providers: [...services, PublishResultsHandler], exports: services })
export class ScoreModule {
  constructor(wording: RefusalWording) {
    wording.register(examScoreWording);
  }
}
