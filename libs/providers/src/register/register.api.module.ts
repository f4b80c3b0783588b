import { Module } from '@nestjs/common';
import { IncidentResolver } from './incident/incident.resolver.js';
import { ProviderConnectionResolver, ProviderPayloadResolver, ProviderResolver } from './provider.resolver.js';
import { RegisterModule } from './register.module.js';

/** The register: its dated versions, changes, public reading. As the API process serves it. */
@Module({
  imports: [RegisterModule],
  providers: [ProviderResolver, ProviderConnectionResolver, ProviderPayloadResolver, IncidentResolver],
})
export class RegisterApiModule {}
