import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { RegisterModule } from '../register/register.module.js';
import { BanModule } from './ban.module.js';
import { RevocationPreviewService } from './revocation.preview.js';
import { RevocationReader } from './revocation.reader.js';
import { RevocationService } from './revocation.service.js';
import { revocationWording } from './revocation.wording.js';

const services = [RevocationService, RevocationReader, RevocationPreviewService];

/** Revocations with their second person, and the bans that follow. */
@Module({
  imports: [IdentityModule, QuotasModule, RegisterModule, BanModule],
  providers: services,
  exports: [...services, BanModule],
})
export class RevocationModule {
  constructor(wording: RefusalWording) {
    wording.register(revocationWording);
  }
}
