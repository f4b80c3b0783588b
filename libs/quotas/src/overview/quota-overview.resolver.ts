import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { AllotFromPoolInput, AllotFromPoolPayload } from './allot.inputs.js';
import { AllotService } from './allot.service.js';
import { QuotaPlace, QuotaTransfer, QuotaTransferConnection } from './quota-overview.graphql.js';
import { QuotaOverviewService } from './quota-overview.service.js';
import { QuotaTransfersService } from './quota-transfers.service.js';

/** How slots stand, what moved them, and the mobile pool. */
@Resolver(() => QuotaPlace)
export class QuotaOverviewResolver {
  constructor(
    private readonly overview: QuotaOverviewService,
    private readonly transfers: QuotaTransfersService,
    private readonly allotments: AllotService,
  ) {}

  @Query(() => [QuotaPlace], {
    description:
      '某地及其下各地的名额，限您可见者；县（市、区）之和等于市。Slots of a place and of those below it, as far as you see them; counties sum to their city.',
  })
  @Allow('quota:read')
  quotaOverview(
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('under', { description: '行政区划代码。Code of the place.' }) under: string,
  ): Promise<QuotaPlace[]> {
    return this.overview.places(programmeId, under);
  }

  @Query(() => QuotaTransferConnection, {
    description: '一地名额的变动，最近的在前。Movements of a place’s slots, latest first.',
  })
  @Allow('quota:read')
  quotaTransfers(
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('jurisdictionCode') jurisdictionCode: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '接在此游标之后。Continue after this cursor.' })
    after?: string | null,
  ): Promise<Connection<QuotaTransfer>> {
    return this.transfers.page(programmeId, jurisdictionCode, readPage({ first, after: after ?? null }, 1));
  }

  @Mutation(() => AllotFromPoolPayload, {
    description: '从省机动名额调配，该地上限不变。Allot slots from the mobile pool; the place’s cap stays as it is.',
  })
  @Allow('quota:manage')
  async allotFromPool(@Args('input') input: AllotFromPoolInput): Promise<AllotFromPoolPayload> {
    return { places: await this.allotments.allot(input), userErrors: [] };
  }
}
