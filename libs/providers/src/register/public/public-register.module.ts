import { type DynamicModule, Module } from '@nestjs/common';
import { PublicRegisterController } from './public-register.controller.js';
import { PublicRegisterReader } from './public-register.reader.js';
import { PublicTitles } from './public-titles.js';

/** The register for everybody. Without a URL of the verifier's role nothing is public, and its addresses answer 404. */
@Module({})
export class PublicRegisterModule {
  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: PublicRegisterModule };
    return {
      module: PublicRegisterModule,
      controllers: [PublicRegisterController],
      providers: [PublicRegisterReader, PublicTitles],
    };
  }
}
