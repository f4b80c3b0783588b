import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { FilingFilter } from '../filing/filing.args.js';
import { FilingSummary, PrintOrder, PrintOrderPayload } from './print.graphql.js';
import { OrderPrintInput } from './print.inputs.js';
import { PrintService } from './print.service.js';
import { SummaryService } from './summary.service.js';

type Answer = Pick<PrintOrderPayload, 'userErrors'> & { readonly orderId?: string };

/** Printed documents of filings, and the summary that can be printed. */
@Resolver()
export class PrintResolver {
  constructor(
    private readonly prints: PrintService,
    private readonly summaries: SummaryService,
  ) {}

  @Query(() => FilingSummary, {
    description: '推荐汇总表（附件6），最多 500 份。A summary of filings (annex 6), at most 500.',
  })
  @Allow('filing:read')
  filingSummary(
    @Context() { locale }: RequestContext,
    @Args('filter', { type: () => FilingFilter, nullable: true, description: '筛选条件。Conditions.' })
    filter?: FilingFilter | null,
  ): Promise<FilingSummary> {
    return this.summaries.summary(filter ?? {}, locale);
  }

  @Query(() => PrintOrder, { nullable: true, description: '本人提出的文档制作任务。An order of one’s own.' })
  @Allow('filing:read')
  printOrder(@Args('id', { type: () => ID }) id: string): Promise<PrintOrder | null> {
    return this.prints.find(id);
  }

  @Mutation(() => PrintOrderPayload, {
    description: '提出文档制作，由后台完成。Order a document; the worker makes it.',
  })
  @Allow('filing:read')
  async orderPrint(@Args('input') input: OrderPrintInput, @Context() { locale }: RequestContext): Promise<Answer> {
    const { kind, filingIds = null, filter = null } = input;
    return { orderId: await this.prints.order({ kind, filingIds, filter }, locale), userErrors: [] };
  }
}

/** The order after the mutation. */
@Resolver(() => PrintOrderPayload)
export class PrintOrderPayloadResolver {
  constructor(private readonly prints: PrintService) {}

  @ResolveField(() => PrintOrder, { nullable: true, description: '任务。The order.' })
  order(@Parent() { orderId }: { readonly orderId?: string }): Promise<PrintOrder | null> | null {
    return orderId ? this.prints.find(orderId) : null;
  }
}
