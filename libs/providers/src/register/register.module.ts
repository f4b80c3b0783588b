import { Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { IncidentService } from './incident/incident.service.js';
import { ProviderRegister } from './provider-register.js';
import { ProviderHistory } from './provider.history.js';
import { ProviderReader } from './provider.reader.js';
import { registerWording } from './register.wording.js';

/** The register: its dated versions, changes, public reading. */
@Module({
  imports: [IdentityModule, CasesModule],
  providers: [ProviderRegister, ProviderReader, ProviderHistory, IncidentService],
  exports: [ProviderRegister, ProviderReader, ProviderHistory, IncidentService],
})
export class RegisterModule {
  constructor(wording: RefusalWording) {
    wording.register(registerWording);
  }
}
