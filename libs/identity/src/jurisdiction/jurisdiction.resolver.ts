import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@shidian/platform/graphql/allow.js';
import type { JurisdictionLevel } from '@shidian/contract/organisations.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { JurisdictionLevelEnum, JurisdictionType } from './jurisdiction.graphql.js';
import { type Jurisdiction, JurisdictionService } from './jurisdiction.service.js';

/** Administrative divisions: public, the same for everybody. */
@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  constructor(private readonly service: JurisdictionService) {}

  @Query(() => [JurisdictionType], {
    description:
      '下一级行政区划，按代码排列；给出层级的，为该层级的全部。The divisions one level below, by code, without `under` the provinces; with `level`, all of that level.',
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
    @Args('level', {
      type: () => JurisdictionLevelEnum,
      nullable: true,
      description: '只取此层级，不限于下一级。Of this level only, not just one below.',
    })
    level?: JurisdictionLevel | null,
  ): Promise<Jurisdiction[]> {
    if (level) return this.service.atLevel(level, under ?? null, on ?? undefined);
    return this.service.children(under ?? null, on ?? undefined);
  }
}
