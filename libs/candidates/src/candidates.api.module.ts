import { Module } from '@nestjs/common';
import { CandidatesModule } from './candidates.module.js';

/** Candidates: rosters, eligibility, training and practice, exams. As the API process serves it. */
@Module({ imports: [CandidatesModule] })
export class CandidatesApiModule {}
