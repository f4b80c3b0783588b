import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IssueBatchStatus, IssueItemState } from '@shidian/contract/certificates.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { IssueBatchReader } from './issue-batch.reader.js';
import { IssueBatchService } from './issue-batch.service.js';
import { IssueItemReader } from './issue-item.reader.js';
import { IssueItem, IssueItemConnection } from './issue-item.graphql.js';
import { IssueStepService } from './issue-step.service.js';
import { IssueBatch, IssueBatchConnection } from './issue.graphql.js';
import {
  DecideIssueBatchInput,
  IssueBatchInput,
  IssueBatchPageArgs,
  IssueBatchPayload,
  IssueItemPageArgs,
  PrepareIssueBatchInput,
} from './issue.inputs.js';

type Answer = Pick<IssueBatchPayload, 'batchId' | 'userErrors'>;
const answer = (batchId: string): Answer => ({ batchId, userErrors: [] });

/** Queries and mutations on batches of certificates. */
@Resolver(() => IssueBatch)
export class IssueResolver {
  constructor(
    private readonly batches: IssueBatchReader,
    private readonly items: IssueItemReader,
    private readonly service: IssueBatchService,
    private readonly steps: IssueStepService,
  ) {}

  @Query(() => IssueBatchConnection, { description: '发证批次，最近的在前。Batches of certificates, latest first.' })
  @Allow('certificate:read')
  async issueBatches(
    @Args() args: IssueBatchPageArgs,
  ): Promise<Connection<IssueBatch> & { status: IssueBatchStatus[] | null }> {
    const status = args.status ?? null;
    return { ...(await this.batches.page(readPage(args, 2), status)), status };
  }

  @Query(() => IssueBatch, { nullable: true, description: '按标识查发证批次。A batch by id.' })
  @Allow('certificate:read')
  issueBatch(@Args('id', { type: () => ID }) id: string): Promise<IssueBatch | null> {
    return this.batches.find(id);
  }

  @Query(() => IssueItemConnection, {
    description: '批次中的人员，不予发证者在前。People of a batch; those refused come first.',
  })
  @Allow('certificate:read')
  async issueItems(
    @Args() args: IssueItemPageArgs,
  ): Promise<Connection<IssueItem> & { batchId: string; state: IssueItemState | null }> {
    const state = args.state ?? null;
    return { ...(await this.items.page(args.batchId, readPage(args, 2), state)), batchId: args.batchId, state };
  }

  @Mutation(() => IssueBatchPayload, {
    description:
      '预备一批证书：确定人员，说明发与不发；尚不编号。Prepare a batch: who gets a certificate and who does not and why; nothing is numbered yet.',
  })
  @Allow('certificate:issue')
  async prepareIssueBatch(@Args('input') input: PrepareIssueBatchInput): Promise<Answer> {
    return answer(await this.service.prepare(input));
  }

  @Mutation(() => IssueBatchPayload, {
    description: '第二人审批；预备人不得自批。Decide as the second person; nobody approves what they prepared.',
  })
  @Allow('certificate:issue')
  async decideIssueBatch(@Args('input') input: DecideIssueBatchInput): Promise<Answer> {
    await this.steps.decide(input);
    return answer(input.id);
  }

  @Mutation(() => IssueBatchPayload, { description: '作废尚未开始的批次。Discard a batch that was not started.' })
  @Allow('certificate:issue')
  async discardIssueBatch(@Args('input') { id }: IssueBatchInput): Promise<Answer> {
    await this.steps.discard(id);
    return answer(id);
  }

  @Mutation(() => IssueBatchPayload, { description: '开始发证。Start issuing.' })
  @Allow('certificate:issue')
  async startIssueBatch(@Args('input') { id }: IssueBatchInput): Promise<Answer> {
    await this.steps.start(id);
    return answer(id);
  }

  @Mutation(() => IssueBatchPayload, { description: '暂停，已发的保留。Stop; what is issued stays.' })
  @Allow('certificate:issue')
  async stopIssueBatch(@Args('input') { id }: IssueBatchInput): Promise<Answer> {
    await this.steps.stop(id);
    return answer(id);
  }

  @Mutation(() => IssueBatchPayload, { description: '继续，只发未发的。Resume; only what is left.' })
  @Allow('certificate:issue')
  async resumeIssueBatch(@Args('input') { id }: IssueBatchInput): Promise<Answer> {
    await this.steps.resume(id);
    return answer(id);
  }

  @ResolveField(() => [IssueItem], {
    description: '样张人员：最多三人，姓名最长者在内。Up to three people as samples, the longest name among them.',
  })
  samples(@Parent() batch: IssueBatch): Promise<IssueItem[]> {
    return this.items.samples(batch.id);
  }

  @ResolveField(() => [String], {
    description: '字库检查：姓名中证书字体没有的字。Characters of names that the font of certificates lacks.',
  })
  missingGlyphs(@Parent() batch: IssueBatch): Promise<string[]> {
    return this.items.missingGlyphs(batch.id);
  }
}
