import { Module } from '@nestjs/common';
import {
  IssueBatchConnectionResolver,
  IssueBatchPayloadResolver,
  IssueItemConnectionResolver,
} from './issue.fields.js';
import { IssueModule } from './issue.module.js';
import { IssueResolver } from './issue.resolver.js';

/** Batches of certificates as the API process serves them. */
@Module({
  imports: [IssueModule],
  providers: [IssueResolver, IssueBatchConnectionResolver, IssueItemConnectionResolver, IssueBatchPayloadResolver],
})
export class IssueApiModule {}
