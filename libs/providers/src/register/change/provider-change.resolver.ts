import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { ProviderSummary } from '../../annual-report/provider-summary.graphql.js';
import { FilingCapEffect } from '../../filing/filing-review.graphql.js';
import { StartFilingUploadPayload } from '../../filing/filing.inputs.js';
import { FilingPlace } from '../../filing/filing.graphql.js';
import { Provider } from '../provider.graphql.js';
import { ChangeDocuments } from './change-documents.service.js';
import { ChangeMoveReader } from './change-move.reader.js';
import { ChangeMaterialAsked, ProviderChange, ProviderChangeConnection } from './provider-change.graphql.js';
import {
  AcceptProviderChangeInput,
  CreateProviderChangeInput,
  ProviderChangeFilter,
  ProviderChangePageArgs,
  ProviderChangePayload,
  RecuseFromProviderChangeInput,
  RejectProviderChangeInput,
  ReturnProviderChangeInput,
  SaveProviderChangeInput,
  StartProviderChangeUploadInput,
  SubmitProviderChangeInput,
  WithdrawProviderChangeInput,
} from './provider-change.inputs.js';
import { ProviderChangeReader } from './provider-change.reader.js';
import { ProviderChangeService } from './provider-change.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<ProviderChangePayload, 'changeId' | 'userErrors'>;
const answer = (changeId: string): Answer => ({ changeId, userErrors: [] });

/** Queries and mutations on changes of filed providers. */
@Resolver(() => ProviderChange)
export class ProviderChangeResolver {
  constructor(
    private readonly reader: ProviderChangeReader,
    private readonly service: ProviderChangeService,
    private readonly documents: ChangeDocuments,
  ) {}

  @Query(() => ProviderChangeConnection, { description: '可见的备案变更。Changes that you may see.' })
  @Allow('filing:read')
  async providerChanges(
    @Args() args: ProviderChangePageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProviderChange> & { filter: ProviderChangeFilter }> {
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 3), filter, selectionOf(info))), filter };
  }

  @Query(() => ProviderChange, { nullable: true, description: '按标识查变更。A change by id.' })
  @Allow('filing:read')
  providerChange(@Args('id', { type: () => ID }) id: string): Promise<ProviderChange | null> {
    return this.reader.find(id);
  }

  @Mutation(() => ProviderChangePayload, { description: '开始申报一项变更。Begin to report a change.' })
  @Allow('filing:edit')
  async createProviderChange(@Args('input') input: CreateProviderChangeInput): Promise<Answer> {
    return answer(await this.service.create(input.providerId, input.kind));
  }

  @Mutation(() => ProviderChangePayload, { description: '保存变更的草稿。Save the draft of a change.' })
  @Allow('filing:edit')
  async saveProviderChange(@Args('input') input: SaveProviderChangeInput): Promise<Answer> {
    await this.service.save(input.id, input.baseVersion, input.content);
    return answer(input.id);
  }

  @Mutation(() => StartFilingUploadPayload, { description: '登记将要上传的变更材料。Announce a document to upload.' })
  @Allow('filing:edit')
  async startProviderChangeUpload(
    @Args('input') input: StartProviderChangeUploadInput,
  ): Promise<StartFilingUploadPayload> {
    const { id, material, name, size, sha256 } = input;
    const file = await this.documents.announce(id, material, name, size, sha256 ?? undefined);
    return { fileId: file.id, uploadUrl: `/files/${file.id}`, userErrors: [] };
  }

  @Mutation(() => ProviderChangePayload, { description: '提交变更。Submit a change.' })
  @Allow('filing:submit')
  async submitProviderChange(@Args('input') input: SubmitProviderChangeInput): Promise<Answer> {
    await this.service.submit(input.id, input.draftVersion);
    return answer(input.id);
  }

  @Mutation(() => ProviderChangePayload, { description: '撤回变更。Withdraw a change.' })
  @Allow('filing:submit')
  async withdrawProviderChange(@Args('input') input: WithdrawProviderChangeInput): Promise<Answer> {
    await this.service.withdraw(input.id, input.reason ?? null);
    return answer(input.id);
  }

  @Mutation(() => ProviderChangePayload, {
    description: '退回变更，一次列明全部问题。Return a change with all defects at once.',
  })
  @Allow('filing:review')
  async returnProviderChange(@Args('input') input: ReturnProviderChangeInput): Promise<Answer> {
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

  @Mutation(() => ProviderChangePayload, { description: '不予受理变更。Reject a change.' })
  @Allow('filing:review')
  async rejectProviderChange(@Args('input') input: RejectProviderChangeInput): Promise<Answer> {
    const reasons = input.reasons.map(({ code, rule, text }) => ({ code, rule: rule ?? null, text: text ?? null }));
    await this.service.reject(input.id, input.attempt, input.message ?? null, reasons);
    return answer(input.id);
  }

  @Mutation(() => ProviderChangePayload, {
    description: '受理变更，登记新的版本。Accept a change; the register gets a new version.',
  })
  @Allow('filing:review')
  async acceptProviderChange(@Args('input') input: AcceptProviderChangeInput): Promise<Answer> {
    await this.service.accept(input.id, input.attempt, input.message ?? null);
    return answer(input.id);
  }

  @Mutation(() => ProviderChangePayload, { description: '声明回避。Declare a conflict of interest.' })
  @Allow('filing:review')
  async recuseFromProviderChange(@Args('input') input: RecuseFromProviderChangeInput): Promise<Answer> {
    await this.service.recuse(input.id, input.reason);
    return answer(input.id);
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => ProviderChangeConnection)
export class ProviderChangeConnectionResolver {
  constructor(private readonly reader: ProviderChangeReader) {}

  @ResolveField(() => Int, {
    description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10,000.',
  })
  totalCount(@Parent() page: { filter: ProviderChangeFilter; totalCount: number | null }): number | Promise<number> {
    return page.totalCount ?? this.reader.count(page.filter);
  }
}

/** The record after a mutation. */
@Resolver(() => ProviderChangePayload)
export class ProviderChangePayloadResolver {
  constructor(private readonly reader: ProviderChangeReader) {}

  @ResolveField(() => ProviderChange, { nullable: true, description: '操作后的变更。The change afterwards.' })
  change(@Parent() payload: Answered): Promise<ProviderChange | null> | null {
    const id = payload.changeId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

/** What a change concerns beside the entry for which it was reported. */
@Resolver(() => ProviderChange)
export class ProviderChangeFieldsResolver {
  constructor(
    private readonly reader: ProviderChangeReader,
    private readonly moves: ChangeMoveReader,
    private readonly documents: ChangeDocuments,
  ) {}

  @ResolveField(() => [ChangeMaterialAsked], { description: '须附的材料。Documents that it is asked for.' })
  materials(@Parent() change: ProviderChange): Promise<ChangeMaterialAsked[]> {
    return this.documents.askedOf(change);
  }

  @ResolveField(() => [ProviderSummary], {
    description: '更名一并登记的本单位其他备案。Other entries of the unit that take the new name as well.',
  })
  alsoIn(@Parent() { id }: ProviderChange): Promise<ProviderSummary[]> {
    return this.reader.alsoIn(id);
  }

  @ResolveField(() => FilingPlace, {
    nullable: true,
    description:
      '受理后备案转往的县（市、区）；不变或已办结则为空。County that the entry would go to; null where it stays.',
  })
  movesTo(@Parent() change: ProviderChange): Promise<FilingPlace | null> {
    return this.moves.movesTo(change);
  }

  @ResolveField(() => [FilingCapEffect], {
    nullable: true,
    description:
      '转往地的名额将有何变化；不转地、无权查看名额者为空。What it would do to the caps there; null where nothing moves.',
  })
  capEffect(@Parent() change: ProviderChange): Promise<FilingCapEffect[] | null> {
    return this.moves.capEffect(change);
  }
}

/** Changes on the record of a provider. */
@Resolver(() => Provider)
export class ProviderChangesFieldResolver {
  constructor(private readonly reader: ProviderChangeReader) {}

  @ResolveField(() => [ProviderChange], { description: '申报过的变更，最近的在前。Its changes, latest first.' })
  changes(@Parent() provider: Provider): Promise<ProviderChange[]> {
    return this.reader.of(provider.id);
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<ProviderChangePayload> & {
  readonly refusedArgs?: { readonly input?: { readonly id?: string } };
};
