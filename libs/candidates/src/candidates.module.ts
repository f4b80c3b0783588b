import { Module } from '@nestjs/common';
import { CandidateModule } from './candidate/candidate.module.js';
import { DrawModule } from './draw/draw.module.js';
import { EnrolmentModule } from './enrolment/enrolment.module.js';
import { ExamModule } from './exam/exam.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { PracticeModule } from './practice/practice.module.js';
import { RosterImportModule } from './roster-import/roster-import.module.js';
import { ScoreModule } from './score/score.module.js';
import { TrainingModule } from './training/training.module.js';

const parts = [
  CandidateModule,
  EnrolmentModule,
  RosterImportModule,
  TrainingModule,
  PracticeModule,
  FiguresModule,
  ExamModule,
  DrawModule,
  ScoreModule,
];

/** Candidates: rosters, eligibility, training and practice, exams. */
@Module({ imports: parts, exports: parts })
export class CandidatesModule {}
