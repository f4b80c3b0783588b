import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import {
  CreateOrganisationInput,
  OrganisationConnection,
  OrganisationPayload,
  OrganisationType,
  RenameOrganisationInput,
} from './organisation.graphql.js';
import { OrganisationLoader } from './organisation.loader.js';
import { OrganisationService } from './organisation.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<OrganisationPayload, 'organisationId' | 'userErrors'>;

/** Queries and mutations on organisations. */
@Resolver(() => OrganisationPayload)
export class OrganisationResolver {
  constructor(
    private readonly service: OrganisationService,
    private readonly loader: OrganisationLoader,
  ) {}

  @Query(() => OrganisationConnection, {
    description: '可见的机构，按名称排列。Organisations you may see, by name.',
  })
  @Allow('organisation:read')
  organisations(
    @Args('first', { type: () => Int, defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '接在此游标之后。Continue after this cursor.' })
    after?: string | null,
  ): Promise<Connection<OrganisationType>> {
    return this.service.page(readPage({ first, after: after ?? null }, 2));
  }

  @Mutation(() => OrganisationPayload, { description: '登记机构。Add an organisation.' })
  @Allow('organisation:manage')
  async createOrganisation(@Args('input') input: CreateOrganisationInput): Promise<Answer> {
    return { organisationId: await this.service.create(input), userErrors: [] };
  }

  @Mutation(() => OrganisationPayload, { description: '机构更名。Rename an organisation.' })
  @Allow('organisation:manage')
  async renameOrganisation(@Args('input') input: RenameOrganisationInput): Promise<Answer> {
    await this.service.rename(input.id, input.name);
    return { organisationId: input.id, userErrors: [] };
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: '操作后的机构。The organisation afterwards.' })
  organisation(@Parent() payload: OrganisationPayload): Promise<OrganisationType | null> | null {
    return payload.organisationId ? this.loader.load(payload.organisationId) : null;
  }
}
