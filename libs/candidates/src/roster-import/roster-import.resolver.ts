import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import {
  RosterImport,
  RosterImportConnection,
  RosterImportPayload,
  RosterRowRecord,
  RosterRowRecordConnection,
} from './roster-import.graphql.js';
import {
  ResolveRosterRowsInput,
  RosterImportInput,
  RosterImportPageArgs,
  RosterRowPageArgs,
  StartRosterImportInput,
} from './roster-import.inputs.js';
import { RosterImportReader } from './roster-import.reader.js';
import { RosterImportService } from './roster-import.service.js';
import { RosterRowReader } from './roster-row.reader.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<RosterImportPayload, 'importId' | 'uploadUrl' | 'userErrors'>;
const answer = (importId: string, fileId: string | null = null): Answer => ({
  importId,
  uploadUrl: fileId ? `/files/${fileId}` : null,
  userErrors: [],
});

/** Queries and mutations on imports of rosters. */
@Resolver()
export class RosterImportResolver {
  constructor(
    private readonly reader: RosterImportReader,
    private readonly rows: RosterRowReader,
    private readonly service: RosterImportService,
  ) {}

  @Query(() => RosterImportConnection, {
    description: '名单导入，最近的在前；学校只看到本校的。Imports, latest first; a school sees its own.',
  })
  @Allow('candidate:enrol')
  rosterImports(@Args() args: RosterImportPageArgs): Promise<Connection<RosterImport>> {
    return this.reader.page(readPage(args, 1));
  }

  @Query(() => RosterImport, { nullable: true, description: '按标识查名单导入。An import by id.' })
  @Allow('candidate:enrol')
  rosterImport(@Args('id', { type: () => ID }) id: string): Promise<RosterImport | null> {
    return this.reader.find(id);
  }

  @Query(() => RosterRowRecordConnection, { description: '名单导入的各行。Rows of an import.' })
  @Allow('candidate:enrol')
  rosterRows(@Args() args: RosterRowPageArgs): Promise<Connection<RosterRowRecord>> {
    return this.rows.page(readPage(args, 1), args);
  }

  @Mutation(() => RosterImportPayload, {
    description:
      '开始导入名单；粘贴的文字立即核对，文件须先传完。Begin an import; a pasted text is checked at once, a file once it is there.',
  })
  @Allow('candidate:enrol')
  async startRosterImport(
    @Args('input') input: StartRosterImportInput,
    @Context() { locale }: RequestContext,
  ): Promise<Answer> {
    const { id, fileId } = await this.service.start(input, locale);
    return answer(id, fileId);
  }

  @Mutation(() => RosterImportPayload, {
    description: '文件传完后开始核对，不写入。Check an uploaded roster; writes nothing.',
  })
  @Allow('candidate:enrol')
  async previewRosterImport(@Args('input') { id }: RosterImportInput): Promise<Answer> {
    await this.service.preview(id);
    return answer(id);
  }

  @Mutation(() => RosterImportPayload, { description: '处理疑似重复。Decide on possible duplicates.' })
  @Allow('candidate:enrol')
  async resolveRosterRows(@Args('input') input: ResolveRosterRowsInput): Promise<Answer> {
    await this.service.resolve(input);
    return answer(input.id);
  }

  @Mutation(() => RosterImportPayload, { description: '确认导入，由后台完成。Confirm; the worker imports.' })
  @Allow('candidate:enrol')
  async confirmRosterImport(@Args('input') { id }: RosterImportInput): Promise<Answer> {
    await this.service.confirm(id);
    return answer(id);
  }

  @Mutation(() => RosterImportPayload, {
    description: '取消尚未写入的导入。Cancel an import that has written nothing.',
  })
  @Allow('candidate:enrol')
  async cancelRosterImport(@Args('input') { id }: RosterImportInput): Promise<Answer> {
    await this.service.cancel(id);
    return answer(id);
  }
}

/** The record after a mutation. */
@Resolver(() => RosterImportPayload)
export class RosterImportPayloadResolver {
  constructor(private readonly reader: RosterImportReader) {}

  @ResolveField(() => RosterImport, { nullable: true, description: '操作后的导入。The import afterwards.' })
  rosterImport(@Parent() payload: Answered): Promise<RosterImport | null> | null {
    const id = payload.importId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

type Answered = Partial<RosterImportPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };
