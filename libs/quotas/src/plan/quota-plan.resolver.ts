import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { QuotaPlan } from './quota-plan.graphql.js';
import {
  ChangeQuotaPlanInput,
  DiscardQuotaPlanInput,
  DiscardQuotaPlanPayload,
  PublishQuotaPlanInput,
  QuotaPlanPayload,
  StartQuotaPlanInput,
} from './quota-plan.inputs.js';
import { QuotaPlanCommands } from './quota-plan.commands.js';
import { QuotaPlanReader } from './quota-plan.reader.js';
import { QuotaPreview } from './quota-preview.graphql.js';
import { QuotaPreviewService } from './quota-preview.service.js';

/** What a mutation hands on: the plan itself is read by the payload's field, after the commit. */
type Answer = Pick<QuotaPlanPayload, 'planId' | 'userErrors'>;

/** Queries and mutations on plans of caps and targets. */
@Resolver(() => QuotaPlan)
export class QuotaPlanResolver {
  constructor(
    private readonly reader: QuotaPlanReader,
    private readonly commands: QuotaPlanCommands,
    private readonly previews: QuotaPreviewService,
  ) {}

  @Query(() => [QuotaPlan], {
    description:
      '项目的方案：草案在前，其后为各版次，新的在前。Plans of a programme: drafts, then versions, latest first.',
  })
  @Allow('quota:read')
  quotaPlans(@Args('programmeId', { type: () => ID }) programmeId: string): Promise<QuotaPlan[]> {
    return this.reader.list(programmeId);
  }

  @Query(() => QuotaPlan, { nullable: true, description: '按标识查方案。A plan by id.' })
  @Allow('quota:read')
  quotaPlan(@Args('id', { type: () => ID }) id: string): Promise<QuotaPlan | null> {
    return this.reader.find(id);
  }

  @ResolveField(() => QuotaPreview, {
    nullable: true,
    description: '草案发布后的情形；已发布的为空。What publishing the draft would do; null once published.',
  })
  preview(@Parent() plan: QuotaPlan): Promise<QuotaPreview | null> {
    return this.previews.preview(plan);
  }

  @Mutation(() => QuotaPlanPayload, { description: '起草方案。Begin a draft.' })
  @Allow('quota:manage')
  async startQuotaPlan(@Args('input') input: StartQuotaPlanInput): Promise<Answer> {
    return { planId: await this.commands.start(input), userErrors: [] };
  }

  @Mutation(() => QuotaPlanPayload, { description: '修改草案。Change a draft.' })
  @Allow('quota:manage')
  async changeQuotaPlan(@Args('input') input: ChangeQuotaPlanInput): Promise<Answer> {
    await this.commands.change(input);
    return { planId: input.id, userErrors: [] };
  }

  @Mutation(() => QuotaPlanPayload, { description: '发布方案，即时生效。Publish a plan; it is in force at once.' })
  @Allow('quota:manage')
  async publishQuotaPlan(@Args('input') input: PublishQuotaPlanInput): Promise<Answer> {
    await this.commands.publish(input);
    return { planId: input.id, userErrors: [] };
  }

  @Mutation(() => DiscardQuotaPlanPayload, { description: '弃用草案。Discard a draft.' })
  @Allow('quota:manage')
  async discardQuotaPlan(@Args('input') input: DiscardQuotaPlanInput): Promise<DiscardQuotaPlanPayload> {
    await this.commands.discard(input.id);
    return { userErrors: [] };
  }
}

/** The plan after a mutation, also after a refused one. */
@Resolver(() => QuotaPlanPayload)
export class QuotaPlanPayloadResolver {
  constructor(private readonly reader: QuotaPlanReader) {}

  @ResolveField(() => QuotaPlan, { nullable: true, description: '操作后的方案。The plan afterwards.' })
  plan(@Parent() payload: Answered): Promise<QuotaPlan | null> | null {
    const id = payload.planId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the plan as it is now. */
type Answered = Partial<QuotaPlanPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly id?: string } };
};
