import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { Placement, PlacementConnection, PlacementPayload } from './placement.graphql.js';
import {
  EndPlacementsInput,
  PlacementFilter,
  PlacementPageArgs,
  RecordInternshipInput,
  StartPracticeInput,
} from './placement.inputs.js';
import { PlacementReader } from './placement.reader.js';
import { PlacementService } from './placement.service.js';

type Answer = Pick<PlacementPayload, 'placementIds' | 'userErrors'>;
type Page = Connection<Placement> & { readonly filter: PlacementFilter };

/** Queries and mutations on placements. */
@Resolver(() => Placement)
export class PlacementResolver {
  constructor(
    private readonly reader: PlacementReader,
    private readonly service: PlacementService,
  ) {}

  @Query(() => PlacementConnection, {
    description: '实训和实习，新开始的在前；基地只看到自己的。Placements, latest first; a base sees its own.',
  })
  @Allow('training:read')
  async placements(@Args() args: PlacementPageArgs): Promise<Page> {
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter)), filter };
  }

  @Mutation(() => PlacementPayload, { description: '基地接收学员实训。A base takes learners in.' })
  @Allow('training:manage')
  async startPractice(@Args('input') input: StartPracticeInput): Promise<Answer> {
    return { placementIds: await this.service.startPractice(input), userErrors: [] };
  }

  @Mutation(() => PlacementPayload, { description: '登记企业实习。Record an internship at a company.' })
  @Allow('candidate:decide')
  async recordInternship(@Args('input') input: RecordInternshipInput): Promise<Answer> {
    return { placementIds: await this.service.recordInternship(input), userErrors: [] };
  }

  @Mutation(() => PlacementPayload, {
    description: '登记实训、实习的结果：基地登记自己的，认证机构登记企业实习。Say how placements ended.',
  })
  @Allow('training:read')
  async endPlacements(@Args('input') input: EndPlacementsInput): Promise<Answer> {
    await this.service.end(input);
    return { placementIds: input.ids, userErrors: [] };
  }
}

/** Total of a page. */
@Resolver(() => PlacementConnection)
export class PlacementConnectionResolver {
  constructor(private readonly reader: PlacementReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() { filter }: Page): Promise<number> {
    return this.reader.count(filter);
  }
}

/** The records after a mutation. */
@Resolver(() => PlacementPayload)
export class PlacementPayloadResolver {
  constructor(private readonly reader: PlacementReader) {}

  @ResolveField(() => [Placement], { description: '操作后的记录。The placements afterwards.' })
  placements(@Parent() payload: Answered): Promise<Placement[]> {
    return this.reader.byIds(payload.placementIds ?? payload.refusedArgs?.input?.ids ?? []);
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the records as they are now. */
type Answered = Partial<PlacementPayload> & { readonly refusedArgs?: { readonly input?: { readonly ids?: string[] } } };
