import { Module } from '@nestjs/common';
import { CandidatesModule } from '@shidian/candidates/candidates.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { RecordModule } from '../record/record.module.js';
import { ClaimantCheck } from './claimant.check.js';
import { CloseBatchHandler } from './close-batch.handler.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import { IssueBatchReader } from './issue-batch.reader.js';
import { IssueBatchService } from './issue-batch.service.js';
import { IssueItemReader } from './issue-item.reader.js';
import { IssuePartHandler } from './issue-part.handler.js';
import { IssueStepService } from './issue-step.service.js';
import { issueWording } from './issue.wording.js';
import { PartIssuer } from './part-issuer.js';

const services = [IssueBatchService, IssueStepService, IssueBatchReader, IssueItemReader, EnrolmentSteps];

/** Batches of certificates. */
@Module({
  imports: [CandidatesModule, ProgrammesModule, RecordModule],
  providers: [...services, ClaimantCheck, PartIssuer, IssuePartHandler, CloseBatchHandler],
  exports: services,
})
export class IssueModule {
  constructor(wording: RefusalWording) {
    wording.register(issueWording);
  }
}
