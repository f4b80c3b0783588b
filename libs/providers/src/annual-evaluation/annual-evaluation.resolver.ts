import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectedUnder, selectionOf } from '@shidian/platform/graphql/selection.js';
import {
  AnnualEvaluation,
  AnnualEvaluationConnection,
  EvaluationPlaceCount,
  OutcomeCount,
  ProposalCount,
} from './annual-evaluation.graphql.js';
import {
  AnnualEvaluationInput,
  AnnualEvaluationPayload,
  ConfirmRectificationInput,
  DecideEvaluationsInput,
  DecideEvaluationsPayload,
  type EvaluationItemFilter,
  EvaluationItemPageArgs,
  RectificationPayload,
  ReportRectificationInput,
  StartAnnualEvaluationInput,
} from './annual-evaluation.inputs.js';
import { AnnualEvaluationService } from './annual-evaluation.service.js';
import { EvaluationDecisionService } from './evaluation-decision.service.js';
import { EvaluationItem, EvaluationItemConnection } from './evaluation-item.graphql.js';
import { EvaluationItemReader } from './evaluation-item.reader.js';
import { EvaluationRunReader } from './evaluation-run.reader.js';
import { RectificationService } from './rectification.service.js';

type RunAnswer = Pick<AnnualEvaluationPayload, 'runId' | 'userErrors'>;
type ItemAnswer = Pick<RectificationPayload, 'itemId' | 'userErrors'>;

/** Queries and mutations on the annual evaluation. */
@Resolver(() => AnnualEvaluation)
export class AnnualEvaluationResolver {
  constructor(
    private readonly runs: EvaluationRunReader,
    private readonly items: EvaluationItemReader,
    private readonly service: AnnualEvaluationService,
    private readonly decisions: EvaluationDecisionService,
    private readonly rectifications: RectificationService,
  ) {}

  @Query(() => AnnualEvaluationConnection, { description: '年度评估，最近启动的在前。Runs, latest first.' })
  @Allow('provider:read')
  annualEvaluations(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Connection<AnnualEvaluation>> {
    return this.runs.page(readPage({ first, after: after ?? null }, 2));
  }

  @Query(() => AnnualEvaluation, { nullable: true, description: '按标识查年度评估。A run by id.' })
  @Allow('provider:read')
  annualEvaluation(@Args('id', { type: () => ID }) id: string): Promise<AnnualEvaluation | null> {
    return this.runs.find(id);
  }

  @Query(() => EvaluationItemConnection, {
    description:
      '参评机构、基地，建议取消与整改者在前。Providers of a run; proposed revocations and rectifications first.',
  })
  @Allow('provider:read')
  async evaluationItems(
    @Args() args: EvaluationItemPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EvaluationItem> & { runId: string; filter: EvaluationItemFilter }> {
    const filter = args.filter ?? {};
    const selection = selectedUnder(selectionOf(info), 'edges', 'node') ?? {};
    return { ...(await this.items.page(args.runId, readPage(args, 3), filter, selection)), runId: args.runId, filter };
  }

  @Mutation(() => AnnualEvaluationPayload, {
    description: '启动年度评估：参评单位就此确定。Start a run: who is in it is fixed now.',
  })
  @Allow('evaluation:run')
  async startAnnualEvaluation(@Args('input') input: StartAnnualEvaluationInput): Promise<RunAnswer> {
    return { runId: await this.service.start(input.programmeId, input.year), userErrors: [] };
  }

  @Mutation(() => AnnualEvaluationPayload, { description: '暂停，已评估的保留。Stop; what is done stays.' })
  @Allow('evaluation:run')
  async stopAnnualEvaluation(@Args('input') { id }: AnnualEvaluationInput): Promise<RunAnswer> {
    await this.service.stop(id);
    return { runId: id, userErrors: [] };
  }

  @Mutation(() => AnnualEvaluationPayload, { description: '继续，只评未评的。Resume; only what is left.' })
  @Allow('evaluation:run')
  async resumeAnnualEvaluation(@Args('input') { id }: AnnualEvaluationInput): Promise<RunAnswer> {
    await this.service.resume(id);
    return { runId: id, userErrors: [] };
  }

  @Mutation(() => DecideEvaluationsPayload, {
    description: '逐家或批量作出决定，逐项给出结果。Decide one by one or in batches, with a result for each.',
  })
  @Allow('evaluation:decide')
  async decideEvaluations(
    @Args('input') { runId, decisions }: DecideEvaluationsInput,
  ): Promise<Pick<DecideEvaluationsPayload, 'runId' | 'results' | 'userErrors'>> {
    return { runId, results: await this.decisions.decide(runId, decisions), userErrors: [] };
  }

  @Mutation(() => RectificationPayload, { description: '单位报告整改情况。A provider reports on its rectification.' })
  @Allow('report:submit')
  async reportRectification(@Args('input') { runId, providerId, text }: ReportRectificationInput): Promise<ItemAnswer> {
    return { itemId: await this.rectifications.report(runId, providerId, text), userErrors: [] };
  }

  @Mutation(() => RectificationPayload, { description: '核查整改或延期。Confirm or extend a rectification.' })
  @Allow('evaluation:decide')
  async confirmRectification(@Args('input') input: ConfirmRectificationInput): Promise<ItemAnswer> {
    const { runId, providerId, verdict, text, dueOn } = input;
    const itemId = await this.rectifications.confirm(runId, providerId, verdict, text, dueOn ?? null);
    return { itemId, userErrors: [] };
  }

  @ResolveField(() => [ProposalCount], { description: '按建议统计。Counts by proposal.' })
  byProposal(@Parent() run: AnnualEvaluation): Promise<ProposalCount[]> {
    return this.runs.byProposal(run.id);
  }

  @ResolveField(() => [OutcomeCount], { description: '按结论统计。Counts by outcome.' })
  byOutcome(@Parent() run: AnnualEvaluation): Promise<OutcomeCount[]> {
    return this.runs.byOutcome(run.id);
  }

  @ResolveField(() => [EvaluationPlaceCount], { description: '按设区市统计。Counts by city.' })
  byPlace(@Parent() run: AnnualEvaluation): Promise<EvaluationPlaceCount[]> {
    return this.runs.byPlace(run.id);
  }
}
