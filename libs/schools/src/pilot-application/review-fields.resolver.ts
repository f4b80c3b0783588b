import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { JudgementService } from '@shidian/cases/judgement/judgement.service.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { SubmissionHistory } from '@shidian/cases/submission/submission-history.js';
import { Judgement, PilotApplication, Submission } from './pilot-application.graphql.js';
import { maySeeDraft } from './pilot-application.policy.js';

/** Fields of one application that a list does not show: judgements, earlier submissions, what changed. */
@Resolver(() => PilotApplication)
export class ReviewFieldsResolver {
  constructor(
    private readonly judgementService: JudgementService,
    private readonly history: SubmissionHistory,
  ) {}

  @ResolveField(() => [Judgement], {
    description: '现行有效的判断；学校在有结果之前看不到。Judgements in force; not shown to the school.',
  })
  async judgements(@Parent() application: PilotApplication): Promise<Judgement[]> {
    // What a reviewer notes while reading is not an answer to the school; the decision is.
    if (application.attempt === 0 || maySeeDraft(requireActor(), application)) return [];
    const state = await this.judgementService.state(application.id, application.attempt);
    return [...(state?.judgements ?? [])];
  }

  @ResolveField(() => [Submission], { description: '历次提交，先提交的在前。Every submission, oldest first.' })
  submissions(@Parent() application: PilotApplication): Promise<Submission[]> {
    return this.history.all(application.id);
  }

  @ResolveField(() => [String], {
    description: '与上一次提交相比改动的字段。Facts changed since the submission before.',
  })
  async changedPaths(@Parent() application: PilotApplication): Promise<string[]> {
    return application.attempt < 2 ? [] : this.history.changedPaths(application.id, application.attempt);
  }
}
