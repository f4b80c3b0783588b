import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { Provider } from '../provider.graphql.js';
import { ProviderPayload } from '../provider.payload.js';
import { ProviderIncident, RecordIncidentInput } from './incident.graphql.js';
import { IncidentService } from './incident.service.js';

/** Incidents of providers. */
@Resolver(() => Provider)
export class IncidentResolver {
  constructor(private readonly service: IncidentService) {}

  @Mutation(() => ProviderPayload, { description: '登记日常监管中的情况。Record what was learnt of a provider.' })
  @Allow('provider:inspect')
  async recordIncident(
    @Args('input') input: RecordIncidentInput,
  ): Promise<Pick<ProviderPayload, 'providerId' | 'userErrors'>> {
    await this.service.record(input);
    return { providerId: input.providerId, userErrors: [] };
  }

  @ResolveField(() => [ProviderIncident], { description: '登记的情况，最近的在前。Incidents, latest first.' })
  incidents(@Parent() provider: Provider): Promise<ProviderIncident[]> {
    return this.service.of(provider.id);
  }
}
