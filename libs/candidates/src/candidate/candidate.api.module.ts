import { Module } from '@nestjs/common';
import { CandidateModule } from './candidate.module.js';
import { CandidateConnectionResolver, CandidatePayloadResolver, CandidateResolver } from './candidate.resolver.js';

/** Candidates as the API process serves them. */
@Module({
  imports: [CandidateModule],
  providers: [CandidateResolver, CandidateConnectionResolver, CandidatePayloadResolver],
})
export class CandidateApiModule {}
