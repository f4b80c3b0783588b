import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { PilotApplicationFilter, PilotApplicationPageArgs } from './pilot-application.args.js';
import { PilotApplication, PilotApplicationConnection } from './pilot-application.graphql.js';
import {
  ApprovePilotApplicationInput,
  CreatePilotApplicationInput,
  JudgeRuleInput,
  PilotApplicationPayload,
  RejectPilotApplicationInput,
  ReturnPilotApplicationInput,
  SavePilotApplicationDraftInput,
  SubmitPilotApplicationInput,
  WithdrawPilotApplicationInput,
} from './pilot-application.inputs.js';
import { PilotApplicationReader } from './pilot-application.reader.js';
import { PilotApplicationService } from './pilot-application.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<PilotApplicationPayload, 'applicationId' | 'userErrors'>;
const answer = (applicationId: string): Answer => ({ applicationId, userErrors: [] });

/** Queries and mutations on pilot applications. */
@Resolver(() => PilotApplication)
export class PilotApplicationResolver {
  constructor(
    private readonly reader: PilotApplicationReader,
    private readonly service: PilotApplicationService,
  ) {}

  @Query(() => PilotApplicationConnection, { description: '可见的申请。Applications you may see.' })
  @Allow('application:read')
  async pilotApplications(
    @Args() args: PilotApplicationPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PilotApplication> & { filter: PilotApplicationFilter }> {
    const order = args.orderBy ?? { by: 'UPDATED_AT', direction: 'DESC' };
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter, order, selectionOf(info))), filter };
  }

  @Query(() => PilotApplication, { nullable: true, description: '按标识查申请。An application by id.' })
  @Allow('application:read')
  pilotApplication(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PilotApplication | null> {
    return this.reader.find(id, selectionOf(info));
  }

  @Query(() => PilotApplication, {
    nullable: true,
    description: '审核队列中的下一份。The next application in the queue.',
  })
  @Allow('application:judge')
  nextInQueue(
    @Info() info: GraphQLResolveInfo,
    @Args('after', { type: () => ID, nullable: true, description: '刚办完的一份。The one just done.' }) after?: string,
  ): Promise<PilotApplication | null> {
    return this.reader.nextInQueue(after ?? null, selectionOf(info));
  }

  @Mutation(() => PilotApplicationPayload, {
    description: '在开放的轮次中开始一份申请。Begin an application in an open round.',
  })
  @Allow('application:create')
  async createPilotApplication(@Args('input') input: CreatePilotApplicationInput): Promise<Answer> {
    return answer(await this.service.create(input.roundId));
  }

  @Mutation(() => PilotApplicationPayload, { description: '保存草稿中改动的部分。Save changed sections of a draft.' })
  @Allow('application:edit')
  async savePilotApplicationDraft(@Args('input') input: SavePilotApplicationDraftInput): Promise<Answer> {
    await this.service.saveDraft(input.id, input.baseVersion, input.changes);
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, {
    description: '提交；退回后即为再次提交。Submit, or submit again after a return.',
  })
  @Allow('application:submit')
  async submitPilotApplication(@Args('input') input: SubmitPilotApplicationInput): Promise<Answer> {
    await this.service.submit(input.id, input.draftVersion);
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, { description: '撤回申请。Withdraw an application.' })
  @Allow('application:withdraw')
  async withdrawPilotApplication(@Args('input') input: WithdrawPilotApplicationInput): Promise<Answer> {
    await this.service.withdraw(input.id, input.reason ?? null);
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, { description: '对一条规则作出判断。Judge a rule.' })
  @Allow('application:judge')
  async judgeRule(@Args('input') input: JudgeRuleInput): Promise<Answer> {
    await this.service.judge(input.id, input.attempt, input.rule, input.verdict, input.comment ?? '');
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, { description: '退回，一次列明全部问题。Return with all defects at once.' })
  @Allow('application:return')
  async returnPilotApplication(@Args('input') input: ReturnPilotApplicationInput): Promise<Answer> {
    const defects = input.defects.map(({ path, material, rule, code, text }) => ({
      path: path ?? null,
      material: material ?? null,
      rule: rule ?? null,
      code,
      text: text ?? '',
    }));
    await this.service.return(input.id, input.attempt, input.message ?? null, defects);
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, { description: '批准，或转下一环节。Approve, or pass to the next desk.' })
  @Allow('application:decide')
  async approvePilotApplication(@Args('input') input: ApprovePilotApplicationInput): Promise<Answer> {
    await this.service.approve(input.id, input.attempt, input.message ?? null);
    return answer(input.id);
  }

  @Mutation(() => PilotApplicationPayload, { description: '不予通过。Reject.' })
  @Allow('application:decide')
  async rejectPilotApplication(@Args('input') input: RejectPilotApplicationInput): Promise<Answer> {
    const reasons = input.reasons.map(({ code, rule, text }) => ({ code, rule: rule ?? null, text: text ?? null }));
    await this.service.reject(input.id, input.attempt, input.message ?? null, reasons);
    return answer(input.id);
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => PilotApplicationConnection)
export class PilotApplicationConnectionResolver {
  constructor(private readonly reader: PilotApplicationReader) {}

  @ResolveField(() => Int, {
    description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10,000.',
  })
  totalCount(@Parent() page: { filter: PilotApplicationFilter; totalCount: number | null }): number | Promise<number> {
    return page.totalCount ?? this.reader.count(page.filter);
  }
}

/** The record after a mutation. */
@Resolver(() => PilotApplicationPayload)
export class PilotApplicationPayloadResolver {
  constructor(private readonly reader: PilotApplicationReader) {}

  @ResolveField(() => PilotApplication, { nullable: true, description: '操作后的申请。The application afterwards.' })
  application(@Parent() payload: Answered, @Info() info: GraphQLResolveInfo): Promise<PilotApplication | null> | null {
    const id = payload.applicationId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id, selectionOf(info)) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<PilotApplicationPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly id?: string } };
};
