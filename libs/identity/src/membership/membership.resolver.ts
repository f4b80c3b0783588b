import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { isId } from '../access/ids.js';
import { OrganisationType } from '../organisation/organisation.graphql.js';
import { OrganisationLoader } from '../organisation/organisation.loader.js';
import { EndMembershipInput, EndMembershipPayload, MembershipType, MemberType } from './membership.graphql.js';
import { MembershipService } from './membership.service.js';

/** Memberships: one's own, and those an administrator looks after. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(
    private readonly service: MembershipService,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: '机构。Organisation.' })
  organisation(@Parent() { organisationId, tenantId }: MembershipType): Promise<OrganisationType | null> {
    return this.organisations.load(organisationId, tenantId);
  }

  @Query(() => [MemberType], { description: '机构的成员，先加入的在前。Members of an organisation, oldest first.' })
  @Allow('member:manage')
  async members(
    @Args('organisationId', { type: () => ID, description: '机构标识。Id of the organisation.' })
    organisationId: string,
  ): Promise<MemberType[]> {
    return isId(organisationId) ? this.service.ofOrganisation(requireActor().tenantId, organisationId) : [];
  }

  @Mutation(() => EndMembershipPayload, {
    description: '终止成员身份，其会话与令牌随即失效。End a membership; its sessions and tokens end with it.',
  })
  @Allow('member:manage')
  async endMembership(@Args('input') { id }: EndMembershipInput): Promise<EndMembershipPayload> {
    await this.service.end(id);
    return { endedId: id, userErrors: [] };
  }
}
