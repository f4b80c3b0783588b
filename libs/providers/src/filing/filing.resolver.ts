import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { FilingFilter, FilingPageArgs } from './filing.args.js';
import { FilingDocuments } from './filing-documents.service.js';
import { Filing, FilingConnection } from './filing.graphql.js';
import {
  CreateFilingInput,
  FilingPayload,
  SaveFilingDraftInput,
  StartFilingUploadInput,
  StartFilingUploadPayload,
  SubmitFilingInput,
  WithdrawFilingInput,
} from './filing.inputs.js';
import { FilingReader } from './filing.reader.js';
import { FilingService } from './filing.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
export type Answer = Pick<FilingPayload, 'filingId' | 'userErrors'>;
export const answer = (filingId: string): Answer => ({ filingId, userErrors: [] });

/** Queries on filings, and what a unit does with its own. */
@Resolver(() => Filing)
export class FilingResolver {
  constructor(
    private readonly reader: FilingReader,
    private readonly service: FilingService,
    private readonly documents: FilingDocuments,
  ) {}

  @Query(() => FilingConnection, {
    description: '可见的备案申报，默认最先到期的在前。Filings you may see, due first by default.',
  })
  @Allow('filing:read')
  async filings(
    @Args() args: FilingPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Filing> & { filter: FilingFilter }> {
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter, args.orderBy ?? null, selectionOf(info))), filter };
  }

  @Query(() => Filing, { nullable: true, description: '按标识查备案申报。A filing by id.' })
  @Allow('filing:read')
  filing(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<Filing | null> {
    return this.reader.find(id, selectionOf(info));
  }

  @Query(() => Filing, {
    nullable: true,
    description:
      '我的待办中的下一份，条件与列表相同。The next filing in your queue, under the same conditions as the list.',
  })
  @Allow('filing:review')
  nextFilingInQueue(
    @Info() info: GraphQLResolveInfo,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: '刚看过的一份的 queueCursor。The queueCursor of the one just looked at.',
    })
    after?: string | null,
    @Args('filter', { type: () => FilingFilter, nullable: true, description: '筛选条件。Conditions.' })
    filter?: FilingFilter | null,
  ): Promise<Filing | null> {
    return this.reader.nextInQueue(after ?? null, filter ?? {}, selectionOf(info));
  }

  @Mutation(() => FilingPayload, { description: '在开放的轮次中开始申报。Begin an application in an open round.' })
  @Allow('filing:edit')
  async createFiling(@Args('input') input: CreateFilingInput): Promise<Answer> {
    return answer(await this.service.create(input.roundId, input.channel));
  }

  @Mutation(() => FilingPayload, { description: '保存草稿中改动的部分。Save changed sections of a draft.' })
  @Allow('filing:edit')
  async saveFilingDraft(@Args('input') input: SaveFilingDraftInput): Promise<Answer> {
    await this.service.saveDraft(input.id, input.baseVersion, input.changes);
    return answer(input.id);
  }

  @Mutation(() => StartFilingUploadPayload, { description: '登记将要上传的申报材料。Announce a document to upload.' })
  @Allow('filing:edit')
  async startFilingUpload(@Args('input') input: StartFilingUploadInput): Promise<StartFilingUploadPayload> {
    const { id, material, name, size, sha256 } = input;
    const file = await this.documents.announce(id, material, name, size, sha256 ?? undefined);
    return { fileId: file.id, uploadUrl: `/files/${file.id}`, userErrors: [] };
  }

  @Mutation(() => FilingPayload, { description: '提交；退回后即为再次提交。Submit, or submit again after a return.' })
  @Allow('filing:submit')
  async submitFiling(@Args('input') input: SubmitFilingInput): Promise<Answer> {
    await this.service.submit(input.id, input.draftVersion);
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '撤回申报，释放名额。Withdraw a filing; its slot is given back.' })
  @Allow('filing:submit')
  async withdrawFiling(@Args('input') input: WithdrawFilingInput): Promise<Answer> {
    await this.service.withdraw(input.id, input.reason ?? null);
    return answer(input.id);
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => FilingConnection)
export class FilingConnectionResolver {
  constructor(private readonly reader: FilingReader) {}

  @ResolveField(() => Int, {
    description: '符合条件的总数，最多数到 1000。Number of all that match, counted up to 1,000.',
  })
  totalCount(@Parent() page: { filter: FilingFilter; totalCount: number | null }): number | Promise<number> {
    return page.totalCount ?? this.reader.count(page.filter);
  }
}

/** The record after a mutation. */
@Resolver(() => FilingPayload)
export class FilingPayloadResolver {
  constructor(private readonly reader: FilingReader) {}

  @ResolveField(() => Filing, { nullable: true, description: '操作后的申报。The filing afterwards.' })
  filing(@Parent() payload: Answered, @Info() info: GraphQLResolveInfo): Promise<Filing | null> | null {
    const id = payload.filingId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id, selectionOf(info)) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<FilingPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };
