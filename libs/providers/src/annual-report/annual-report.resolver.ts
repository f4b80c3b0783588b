import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectedUnder, selectionOf } from '@shidian/platform/graphql/selection.js';
import { AnnualReport, AnnualReportConnection } from './annual-report.graphql.js';
import {
  type AnnualReportFilter,
  AnnualReportPageArgs,
  AnnualReportPayload,
  OpenAnnualReportsInput,
  OpenAnnualReportsPayload,
  SaveAnnualReportInput,
  SubmitAnnualReportInput,
} from './annual-report.inputs.js';
import { AnnualReportReader } from './annual-report.reader.js';
import { AnnualReportService } from './annual-report.service.js';

type Answer = Pick<AnnualReportPayload, 'reportId' | 'userErrors'>;

/** Queries and mutations on annual reports. */
@Resolver(() => AnnualReport)
export class AnnualReportResolver {
  constructor(
    private readonly reader: AnnualReportReader,
    private readonly service: AnnualReportService,
  ) {}

  @Query(() => AnnualReportConnection, {
    description: '可见的年度报告，年度近者、逾期者在前。Reports you may see; latest year and overdue ones first.',
  })
  @Allow('provider:read')
  async annualReports(
    @Args() args: AnnualReportPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AnnualReport> & { filter: AnnualReportFilter }> {
    const filter = args.filter ?? {};
    const selection = selectedUnder(selectionOf(info), 'edges', 'node') ?? {};
    return { ...(await this.reader.page(readPage(args, 3), filter, selection)), filter };
  }

  @Query(() => AnnualReport, { nullable: true, description: '按标识查年度报告。A report by id.' })
  @Allow('provider:read')
  annualReport(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnnualReport | null> {
    return this.reader.find(id, selectionOf(info));
  }

  @Mutation(() => OpenAnnualReportsPayload, {
    description: '为在册的全部机构、基地开启某年度的报告，可重复。Open the reports on a year for everyone in force.',
  })
  @Allow('evaluation:run')
  async openAnnualReports(
    @Args('input') { year }: OpenAnnualReportsInput,
  ): Promise<Pick<OpenAnnualReportsPayload, 'opened' | 'userErrors'>> {
    return { opened: await this.service.openYear(year), userErrors: [] };
  }

  @Mutation(() => AnnualReportPayload, { description: '保存改动的指标。Save changed figures.' })
  @Allow('filing:edit')
  async saveAnnualReport(@Args('input') input: SaveAnnualReportInput): Promise<Answer> {
    await this.service.save(input.id, input.baseVersion, input.changes);
    return { reportId: input.id, userErrors: [] };
  }

  @Mutation(() => AnnualReportPayload, {
    description: '上报；评估开始前再报即为更正。Submit; again before the evaluation is a correction.',
  })
  @Allow('report:submit')
  async submitAnnualReport(@Args('input') input: SubmitAnnualReportInput): Promise<Answer> {
    await this.service.submit(input.id, input.draftVersion);
    return { reportId: input.id, userErrors: [] };
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => AnnualReportConnection)
export class AnnualReportConnectionResolver {
  constructor(private readonly reader: AnnualReportReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() page: { filter: AnnualReportFilter }): Promise<number> {
    return this.reader.count(page.filter);
  }
}

/** The report after a mutation. */
@Resolver(() => AnnualReportPayload)
export class AnnualReportPayloadResolver {
  constructor(private readonly reader: AnnualReportReader) {}

  @ResolveField(() => AnnualReport, { nullable: true, description: '操作后的报告。The report afterwards.' })
  report(@Parent() payload: Answered, @Info() info: GraphQLResolveInfo): Promise<AnnualReport | null> | null {
    const id = payload.reportId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id, selectionOf(info)) : null;
  }
}

/** After a refusal the payload holds what was asked. */
type Answered = Partial<AnnualReportPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly id?: string } };
};
