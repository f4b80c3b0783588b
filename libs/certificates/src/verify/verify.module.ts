import { type DynamicModule, Module } from '@nestjs/common';
import { CredentialModule } from '../credential/credential.module.js';
import { LookUpCounter } from './look-up-counter.js';
import { PublicTerms } from './public-terms.js';
import { VerifyController } from './verify.controller.js';
import { VerifyReader } from './verify.reader.js';
import { VerifyThrottle } from './verify-throttle.js';

/** The public's verification. Without a URL of the verifier's role nothing is public, and its addresses answer 404. */
@Module({})
export class VerifyModule {
  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: VerifyModule };
    return {
      module: VerifyModule,
      imports: [CredentialModule],
      controllers: [VerifyController],
      providers: [VerifyReader, PublicTerms, LookUpCounter, VerifyThrottle],
    };
  }
}
