import { type DynamicModule, Module } from '@nestjs/common';
import { PublicDrawController } from './public-draw.controller.js';
import { PublicDrawReader } from './public-draw.reader.js';

/** Draws for everybody. Without a URL of the verifier's role nothing is public, and their addresses answer 404. */
@Module({})
export class PublicDrawModule {
  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: PublicDrawModule };
    return { module: PublicDrawModule, controllers: [PublicDrawController], providers: [PublicDrawReader] };
  }
}
