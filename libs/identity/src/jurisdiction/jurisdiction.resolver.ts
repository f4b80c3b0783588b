import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@shidian/platform/graphql/allow.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { JurisdictionType } from './jurisdiction.graphql.js';
import { type Jurisdiction, JurisdictionService } from './jurisdiction.service.js';

/** Administrative divisions: public, the same for everybody. */
@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  constructor(private readonly service: JurisdictionService) {}

  @Query(() => [JurisdictionType], {
    description: '下一级行政区划，按代码排列。The divisions one level below, by code; without `under`, the provinces.',
  })
  @Public()
  jurisdictions(
    @Args('under', { type: () => String, nullable: true, description: '上级的代码。Code of the division above.' })
    under?: string | null,
    @Args('on', {
      type: () => DateScalar,
      nullable: true,
      description: '哪一天，默认今天。On which day; today unless given.',
    })
    on?: string | null,
  ): Promise<Jurisdiction[]> {
    return this.service.children(under ?? null, on ?? undefined);
  }
}
