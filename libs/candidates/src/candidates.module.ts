import { Module } from '@nestjs/common';

/** Candidates: rosters, eligibility, training and practice, exams. */
@Module({})
export class CandidatesModule {}
