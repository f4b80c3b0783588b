import { Module } from '@nestjs/common';
import { CandidateModule } from './candidate/candidate.module.js';
import { PracticeModule } from './practice/practice.module.js';

const parts = [CandidateModule, PracticeModule];

/** Candidates: rosters, eligibility, training and practice, exams. */
@Module({ imports: parts, exports: parts })
export class CandidatesModule {}
