import { Module } from '@nestjs/common';
import { CandidateApiModule } from './candidate/candidate.api.module.js';
import { DrawApiModule } from './draw/draw.api.module.js';
import { EnrolmentApiModule } from './enrolment/enrolment.api.module.js';
import { ExamApiModule } from './exam/exam.api.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { PracticeApiModule } from './practice/practice.api.module.js';
import { RosterImportApiModule } from './roster-import/roster-import.api.module.js';
import { ScoreApiModule } from './score/score.api.module.js';
import { SurveyApiModule } from './survey/survey.api.module.js';
import { TrainingApiModule } from './training/training.api.module.js';

const parts = [
  CandidateApiModule,
  RosterImportApiModule,
  EnrolmentApiModule,
  TrainingApiModule,
  PracticeApiModule,
  SurveyApiModule,
  FiguresModule,
  ExamApiModule,
  DrawApiModule,
  ScoreApiModule,
];

/** Candidates: rosters, eligibility, training and practice, exams. As the API process serves it. */
@Module({ imports: parts })
export class CandidatesApiModule {}
