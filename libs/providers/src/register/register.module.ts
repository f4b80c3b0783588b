import { Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { BanModule } from '../revocation/ban.module.js';
import { ChangeDocuments } from './change/change-documents.service.js';
import { ChangeDrafts } from './change/change-drafts.js';
import { ChangeEffect } from './change/change-effect.js';
import { ProviderChangeReader } from './change/provider-change.reader.js';
import { ProviderChangeService } from './change/provider-change.service.js';
import { ChangeMoveReader } from './change/change-move.reader.js';
import { EntryMove } from './change/entry-move.js';
import { UnitEntries } from './change/unit-entries.js';
import { IncidentService } from './incident/incident.service.js';
import { ProviderRegister } from './provider-register.js';
import { ProviderHistory } from './provider.history.js';
import { ProviderReader } from './provider.reader.js';
import { RegisterPackage } from './register-package.js';
import { registerWording } from './register.wording.js';

const services = [
  ProviderRegister,
  ProviderReader,
  ProviderHistory,
  RegisterPackage,
  IncidentService,
  ProviderChangeReader,
  ChangeDocuments,
  ChangeMoveReader,
  ProviderChangeService,
];

/** The register: its dated versions, changes, public reading. */
@Module({
  imports: [IdentityModule, CasesModule, ProgrammesModule, QuotasModule, BanModule],
  providers: [...services, ChangeDrafts, ChangeEffect, UnitEntries, EntryMove],
  exports: services,
})
export class RegisterModule {
  constructor(wording: RefusalWording) {
    wording.register(registerWording);
  }
}
