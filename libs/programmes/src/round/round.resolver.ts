import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { RulePackage } from '../rule-package/rule-package.graphql.js';
import { RulePackageService } from '../rule-package/rule-package.service.js';
import { Round, RoundConnection } from './round.graphql.js';
import { ChangeRoundInput, CreateRoundInput, RoundPayload } from './round.inputs.js';
import { RoundService } from './round.service.js';

/** Rounds and the package each is judged by. */
@Resolver(() => Round)
export class RoundResolver {
  constructor(
    private readonly rounds: RoundService,
    private readonly packages: RulePackageService,
  ) {}

  @Query(() => RoundConnection, {
    name: 'rounds',
    description: '本租户的申请轮次，最近开始的在前。Rounds of the tenant, latest opening first.',
  })
  @Allow('round:read')
  roundPage(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { nullable: true }) after?: string,
  ): Promise<Connection<Round>> {
    return this.rounds.page(readPage({ first, after: after ?? null }, 2));
  }

  @Query(() => Round, { nullable: true, description: '按标识查轮次。A round by id.' })
  @Allow('round:read')
  round(@Args('id', { type: () => ID }) id: string): Promise<Round | null> {
    return this.rounds.find(id);
  }

  @Mutation(() => RoundPayload, { description: '开设一个轮次。Open a round.' })
  @Allow('round:manage')
  async createRound(@Args('input') input: CreateRoundInput): Promise<RoundPayload> {
    const { capacity, ruleSet, ...rest } = input;
    const id = await this.rounds.create({
      ...rest,
      capacity: capacity ?? null,
      ruleSet: ruleSet ?? 'pilot-application',
    });
    return { round: await this.rounds.find(id), userErrors: [] };
  }

  @Mutation(() => RoundPayload, { description: '调整时间与名额。Change a round’s window and capacity.' })
  @Allow('round:manage')
  async changeRound(@Args('input') { id, opensAt, closesAt, capacity }: ChangeRoundInput): Promise<RoundPayload> {
    await this.rounds.change(id, { opensAt, closesAt, capacity: capacity ?? null });
    return { round: await this.rounds.find(id), userErrors: [] };
  }

  @ResolveField(() => RulePackage, { description: '评判本轮申请的规则包。The package that judges this round.' })
  rulePackage(@Parent() round: Round): Promise<RulePackage> {
    return this.packages.get(round.packageId, round.packageVersion);
  }
}
