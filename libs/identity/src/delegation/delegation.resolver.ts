import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { OrganisationLoader } from '../organisation/organisation.loader.js';
import { type Colleague, ColleagueService } from './colleague.service.js';
import {
  ColleagueType,
  DelegateDeskInput,
  DelegationPayload,
  DelegationType,
  EndDelegationInput,
} from './delegation.graphql.js';
import { type Delegation, DelegationService } from './delegation.service.js';

/** Officers who stand in for each other. */
@Resolver(() => DelegationType)
export class DelegationResolver {
  constructor(
    private readonly service: DelegationService,
    private readonly colleagueService: ColleagueService,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => [DelegationType], {
    description: '本人委托与受托的代办，最近的在前。Delegations you gave and received, latest first.',
  })
  @Allow('delegation:manage')
  delegations(): Promise<Delegation[]> {
    return this.service.mine();
  }

  @Query(() => [ColleagueType], {
    description:
      '按姓名或机构查找可委托的同事，最多 20 人。People who can stand in, by name or organisation; at most 20.',
  })
  @Allow('delegation:manage')
  colleagues(
    @Args('search', { defaultValue: '', description: '姓名或机构名称的一部分。Part of a name.' }) search: string,
  ): Promise<Colleague[]> {
    return this.colleagueService.search(search);
  }

  @Mutation(() => DelegationPayload, { description: '委托他人代办。Have somebody stand in at your desk.' })
  @Allow('delegation:manage')
  async delegateDesk(@Args('input') input: DelegateDeskInput): Promise<DelegationPayload> {
    const id = await this.service.create(input);
    return { delegation: await this.service.find(id), userErrors: [] };
  }

  @Mutation(() => DelegationPayload, { description: '提前结束代办。End a delegation early.' })
  @Allow('delegation:manage')
  async endDelegation(@Args('input') { id }: EndDelegationInput): Promise<DelegationPayload> {
    await this.service.end(id);
    return { delegation: await this.service.find(id), userErrors: [] };
  }

  @ResolveField(() => OrganisationType, { description: '委托人的机构。Organisation of who is absent.' })
  organisation(@Parent() { organisationId }: DelegationType): Promise<OrganisationType | null> {
    return this.organisations.load(organisationId);
  }
}

/** The organisation of a colleague. */
@Resolver(() => ColleagueType)
export class ColleagueResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: '机构。Organisation.' })
  organisation(@Parent() { organisationId }: Colleague): Promise<OrganisationType | null> {
    return this.organisations.load(organisationId);
  }
}
