import { Module } from '@nestjs/common';
import { PracticeModule } from './practice/practice.module.js';

const parts = [PracticeModule];

/** Candidates: rosters, eligibility, training and practice, exams. */
@Module({ imports: parts, exports: parts })
export class CandidatesModule {}
