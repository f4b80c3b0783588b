import { Module } from '@nestjs/common';
import {
  ProviderChangeConnectionResolver,
  ProviderChangeFieldsResolver,
  ProviderChangePayloadResolver,
  ProviderChangeResolver,
  ProviderChangesFieldResolver,
} from './change/provider-change.resolver.js';
import { IncidentResolver } from './incident/incident.resolver.js';
import { ProviderConnectionResolver, ProviderPayloadResolver, ProviderResolver } from './provider.resolver.js';
import { RegisterModule } from './register.module.js';

/** The register: its dated versions, changes, public reading. As the API process serves it. */
@Module({
  imports: [RegisterModule],
  providers: [
    ProviderResolver,
    ProviderConnectionResolver,
    ProviderPayloadResolver,
    IncidentResolver,
    ProviderChangeResolver,
    ProviderChangeConnectionResolver,
    ProviderChangeFieldsResolver,
    ProviderChangePayloadResolver,
    ProviderChangesFieldResolver,
  ],
})
export class RegisterApiModule {}
