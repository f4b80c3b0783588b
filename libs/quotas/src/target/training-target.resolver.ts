import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { SplitTargetInput, SplitTargetPayload, TrainingTarget } from './training-target.graphql.js';
import { TrainingTargetReader } from './training-target.reader.js';
import { TrainingTargetService } from './training-target.service.js';

/** Training targets and how cities split them. */
@Resolver(() => TrainingTarget)
export class TrainingTargetResolver {
  constructor(
    private readonly reader: TrainingTargetReader,
    private readonly service: TrainingTargetService,
  ) {}

  @Query(() => [TrainingTarget], {
    description:
      '某地及其下各地一年的培养任务与进度，限您可见者。Training targets of a place and of those below it for a year, with progress, as far as you see them.',
  })
  @Allow('quota:read')
  trainingTargets(
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('under', { description: '行政区划代码。Code of the place.' }) under: string,
    @Args('year', { type: () => Int, description: '年度。Year.' }) year: number,
  ): Promise<TrainingTarget[]> {
    return this.reader.list(programmeId, under, year);
  }

  @Mutation(() => SplitTargetPayload, {
    description: '把市的任务分解到县（市、区）。Split a city’s target over its counties.',
  })
  @Allow('target:split')
  async splitTarget(@Args('input') input: SplitTargetInput): Promise<SplitTargetPayload> {
    await this.service.split(input);
    return { targets: await this.reader.list(input.programmeId, input.jurisdictionCode, input.year), userErrors: [] };
  }
}
