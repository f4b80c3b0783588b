import { type DynamicModule, Module } from '@nestjs/common';
import { IssuerController } from './issuer.controller.js';
import { IssuerReader } from './issuer.reader.js';

/** What issuers publish. Without a URL of the verifier's role nothing is public, and its addresses answer 404. */
@Module({})
export class IssuerModule {
  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: IssuerModule };
    return { module: IssuerModule, controllers: [IssuerController], providers: [IssuerReader] };
  }
}
