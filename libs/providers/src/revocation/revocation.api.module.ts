import { Module } from '@nestjs/common';
import { RevocationModule } from './revocation.module.js';
import { ProviderRevocationsResolver, RevocationPayloadResolver, RevocationResolver } from './revocation.resolver.js';

/** Revocations with their second person, and the bans that follow. As the API process serves it. */
@Module({
  imports: [RevocationModule],
  providers: [RevocationResolver, RevocationPayloadResolver, ProviderRevocationsResolver],
})
export class RevocationApiModule {}
