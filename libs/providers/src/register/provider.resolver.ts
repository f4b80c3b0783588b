import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { selectionOf } from '@shidian/platform/graphql/selection.js';
import { ProviderFilter, ProviderPageArgs } from './provider.args.js';
import { Provider, ProviderCase, ProviderConnection, ProviderVersion, UnitSuccession } from './provider.graphql.js';
import { ProviderHistory } from './provider.history.js';
import { ProviderPayload } from './provider.payload.js';
import { ProviderReader } from './provider.reader.js';

/** Queries on the register, and the history of an entry. */
@Resolver(() => Provider)
export class ProviderResolver {
  constructor(
    private readonly reader: ProviderReader,
    private readonly history: ProviderHistory,
  ) {}

  @Query(() => ProviderConnection, { description: '可见的备案登记。Entries of the register that you may see.' })
  @Allow('provider:read')
  async providers(
    @Args() args: ProviderPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Provider> & { filter: ProviderFilter }> {
    const order = args.orderBy ?? { by: 'FILING_NUMBER', direction: 'ASC' };
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter, order, selectionOf(info))), filter };
  }

  @Query(() => Provider, { nullable: true, description: '按标识查备案登记。An entry of the register by id.' })
  @Allow('provider:read')
  provider(@Args('id', { type: () => ID }) id: string): Promise<Provider | null> {
    return this.reader.find(id);
  }

  @ResolveField(() => [ProviderVersion], { description: '历次登记，先发生的在前。Every version, oldest first.' })
  versions(@Parent() provider: Provider): Promise<ProviderVersion[]> {
    return this.history.versions(provider.id);
  }

  @ResolveField(() => ProviderCase, { nullable: true, description: '备案所依据的申报。The application that led here.' })
  filing(@Parent() provider: Provider): Promise<ProviderCase | null> {
    return this.history.filing(provider.id);
  }

  @ResolveField(() => [UnitSuccession], {
    description: '单位的合并、分立和承接。Mergers, splits and transfers of its units.',
  })
  successions(@Parent() provider: Provider): Promise<UnitSuccession[]> {
    return this.history.successions(provider.id);
  }
}

/** The total of a page's filter; counted only where it is asked for. */
@Resolver(() => ProviderConnection)
export class ProviderConnectionResolver {
  constructor(private readonly reader: ProviderReader) {}

  @ResolveField(() => Int, {
    description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10,000.',
  })
  totalCount(@Parent() page: { filter: ProviderFilter; totalCount: number | null }): number | Promise<number> {
    return page.totalCount ?? this.reader.count(page.filter);
  }
}

/** The record after a mutation. */
@Resolver(() => ProviderPayload)
export class ProviderPayloadResolver {
  constructor(private readonly reader: ProviderReader) {}

  @ResolveField(() => Provider, { nullable: true, description: '操作后的备案登记。The entry afterwards.' })
  provider(@Parent() payload: Answered): Promise<Provider | null> | null {
    const id = payload.providerId ?? payload.refusedArgs?.input?.providerId;
    return id ? this.reader.find(id) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<ProviderPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly providerId?: string } };
};
