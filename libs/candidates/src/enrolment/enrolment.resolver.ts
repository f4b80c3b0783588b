import { Args, Context, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { selectedUnder, selectionOf } from '@shidian/platform/graphql/selection.js';
import { RefusalWording, rememberLocale } from '@shidian/platform/graphql/wording.js';
import { EnrolmentBatchService } from './enrolment-batch.service.js';
import { EnrolmentJudgementService } from './enrolment-judgement.service.js';
import { EnrolmentSummaryReader } from './enrolment-summary.reader.js';
import { Enrolment, EnrolmentConnection, EnrolmentCount, EnrolmentProgramme } from './enrolment.graphql.js';
import {
  CALL_LIMIT,
  EnrolCandidatesInput,
  EnrolmentBatchPayload,
  type EnrolmentFilter,
  EnrolmentPageArgs,
  EnrolmentPayload,
  JudgeEnrolmentInput,
  RedecideEnrolmentsInput,
  RestateEnrolmentInput,
  WithdrawEnrolmentsInput,
} from './enrolment.inputs.js';
import { EnrolmentReader } from './enrolment.reader.js';
import { EnrolmentService } from './enrolment.service.js';

type Answer = Pick<EnrolmentPayload, 'enrolmentId' | 'userErrors'>;
type Page = Connection<Enrolment> & { readonly filter: EnrolmentFilter };

/** Queries and mutations on enrolments. */
@Resolver(() => Enrolment)
export class EnrolmentResolver {
  constructor(
    private readonly reader: EnrolmentReader,
    private readonly summary: EnrolmentSummaryReader,
    private readonly service: EnrolmentService,
    private readonly batches: EnrolmentBatchService,
    private readonly judgements: EnrolmentJudgementService,
    private readonly wording: RefusalWording,
  ) {}

  @Query(() => EnrolmentConnection, {
    description: '报名，最近的在前；学校只看到本校报名的。Enrolments, latest first; a school sees its own.',
  })
  @Allow('candidate:read')
  async enrolments(@Args() args: EnrolmentPageArgs, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const filter = args.filter ?? {};
    const selection = selectedUnder(selectionOf(info), 'edges', 'node') ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter, selection)), filter };
  }

  @Query(() => Enrolment, { nullable: true, description: '按标识查报名。An enrolment by id.' })
  @Allow('candidate:read')
  enrolment(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<Enrolment | null> {
    return this.reader.find(id, selectionOf(info));
  }

  @Query(() => [EnrolmentCount], { description: '按等级和状态的人数。How many stand where, by level and status.' })
  @Allow('candidate:read')
  enrolmentCounts(): Promise<EnrolmentCount[]> {
    return this.summary.counts();
  }

  @Query(() => [EnrolmentProgramme], {
    description:
      '颁发证书的项目、现行规则、您的单位今天能否报名。Programmes that issue certificates, their rules, and whether you may enrol.',
  })
  @Allow('candidate:read')
  enrolmentProgrammes(@Context() { locale }: RequestContext): Promise<EnrolmentProgramme[]> {
    rememberLocale(locale);
    return this.summary.programmesToEnrolIn();
  }

  @Mutation(() => EnrolmentBatchPayload, {
    description: '报名，逐人给出结果，随后由后台判定。Enrol, with a result for each; the worker decides afterwards.',
  })
  @Allow('candidate:enrol')
  async enrolCandidates(
    @Args('input') { programmeId, level, rows }: EnrolCandidatesInput,
    @Context() { locale }: RequestContext,
  ): Promise<EnrolmentBatchPayload> {
    if (rows.length > CALL_LIMIT)
      throw new Refusal({ code: 'ENROLMENT_ROWS', field: ['rows'], params: { most: CALL_LIMIT } });
    const results = await this.service.enrolMany(
      programmeId,
      level,
      rows.map(({ candidateId, directions, facts }) => ({ candidateId, directions: directions ?? [], facts })),
    );
    return this.batch(
      results.map(({ candidateId, ...rest }) => ({ id: candidateId, ...rest })),
      locale,
    );
  }

  @Mutation(() => EnrolmentPayload, { description: '修改资料并重新判定。Change the facts; decided anew.' })
  @Allow('candidate:enrol')
  async restateEnrolment(@Args('input') { id, revision, facts, directions }: RestateEnrolmentInput): Promise<Answer> {
    await this.service.restate(id, revision, facts, directions ?? null);
    return { enrolmentId: id, userErrors: [] };
  }

  @Mutation(() => EnrolmentPayload, { description: '人工认定。Answer an open rule.' })
  @Allow('candidate:decide')
  async judgeEnrolment(@Args('input') { id, revision, rule, verdict, comment }: JudgeEnrolmentInput): Promise<Answer> {
    await this.judgements.judge(id, revision, rule, verdict, comment);
    return { enrolmentId: id, userErrors: [] };
  }

  @Mutation(() => EnrolmentBatchPayload, { description: '撤回报名，逐份给出结果。Withdraw, with a result for each.' })
  @Allow('candidate:enrol')
  async withdrawEnrolments(
    @Args('input') { ids, reason }: WithdrawEnrolmentsInput,
    @Context() { locale }: RequestContext,
  ): Promise<EnrolmentBatchPayload> {
    return this.batch(await this.batches.withdraw(ids, reason), locale);
  }

  @Mutation(() => EnrolmentBatchPayload, {
    description: '以今天为准、按现行规则重新判定，逐份给出结果。Decide anew as of today, with a result for each.',
  })
  @Allow('candidate:enrol')
  async redecideEnrolments(
    @Args('input') { ids }: RedecideEnrolmentsInput,
    @Context() { locale }: RequestContext,
  ): Promise<EnrolmentBatchPayload> {
    return this.batch(await this.batches.redecide(ids), locale);
  }

  private batch(
    results: readonly { id: string; enrolmentId: string | null; faults: readonly RefusalItem[] }[],
    locale: RequestContext['locale'],
  ): EnrolmentBatchPayload {
    return {
      results: results.map(({ id, enrolmentId, faults }) => ({
        id,
        enrolmentId,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, locale)),
      })),
      userErrors: [],
    };
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => EnrolmentConnection)
export class EnrolmentConnectionResolver {
  constructor(private readonly reader: EnrolmentReader) {}

  @ResolveField(() => Int, {
    description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10000.',
  })
  totalCount(@Parent() { filter }: Page): Promise<number> {
    return this.reader.count(filter);
  }
}

type Answered = Partial<EnrolmentPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };

/** The record after a mutation. */
@Resolver(() => EnrolmentPayload)
export class EnrolmentPayloadResolver {
  constructor(private readonly reader: EnrolmentReader) {}

  @ResolveField(() => Enrolment, { nullable: true, description: '操作后的报名。The enrolment afterwards.' })
  enrolment(@Parent() payload: Answered, @Info() info: GraphQLResolveInfo): Promise<Enrolment | null> | null {
    const id = payload.enrolmentId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id, selectionOf(info)) : null;
  }
}
