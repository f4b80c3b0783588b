import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { judgementsInForce } from '@shidian/cases/judgement/judgement.service.js';
import { changedPaths } from '@shidian/cases/submission/changed-paths.js';
import { submissionOf } from '@shidian/cases/submission/submission-history.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Judgement, Submission } from '@shidian/cases/case-record/case-record.graphql.js';
import { PilotApplication } from './pilot-application.graphql.js';
import { maySeeDraft } from './pilot-application.policy.js';

/** Fields of one application worked out from all its submissions and judgements; the record brings them along. */
@Resolver(() => PilotApplication)
export class ReviewFieldsResolver {
  @ResolveField(() => [Judgement], {
    description: '现行有效的判断；学校在有结果之前看不到。Judgements in force; not shown to the school.',
  })
  judgements(@Parent() application: PilotApplication): Judgement[] {
    // What a reviewer notes while reading is not an answer to the school; the decision is.
    if (maySeeDraft(requireActor(), application)) return [];
    return judgementsInForce(application.review, application.review.findings, application.attempt);
  }

  @ResolveField(() => [Submission], { description: '历次提交，先提交的在前。Every submission, oldest first.' })
  submissions(@Parent() application: PilotApplication): Submission[] {
    return application.review.submissions.map(submissionOf);
  }

  @ResolveField(() => [String], {
    description: '与上一次提交相比改动的字段。Facts changed since the submission before.',
  })
  changedPaths(@Parent() application: PilotApplication): string[] {
    const [before, last] = application.review.submissions.slice(-2);
    return last ? changedPaths(before?.facts, last.facts) : [];
  }
}
