import { Module } from '@nestjs/common';
import { CandidateApiModule } from './candidate/candidate.api.module.js';

/** Candidates: rosters, eligibility, training and practice, exams. As the API process serves it. */
@Module({ imports: [CandidateApiModule] })
export class CandidatesApiModule {}
