import { type DynamicModule, Inject, Module, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import { PublicRegisterController } from './public-register.controller.js';
import { PublicRegisterReader } from './public-register.reader.js';
import { PublicTitles } from './public-titles.js';

/** Connections of one process for the public: enough for short reads, and no load of it reaches the pool of those signed in. */
const POOL_SIZE = 4;

/** The register for everybody. Without a URL of the verifier's role nothing is public, and its addresses answer 404. */
@Module({})
export class PublicRegisterModule implements OnApplicationShutdown {
  constructor(@Optional() @Inject(VerifierDatabase) private readonly database?: VerifierDatabase) {}

  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: PublicRegisterModule };
    return {
      module: PublicRegisterModule,
      controllers: [PublicRegisterController],
      providers: [
        { provide: VerifierDatabase, useFactory: () => VerifierDatabase.connect(url, POOL_SIZE) },
        PublicRegisterReader,
        PublicTitles,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database?.dataSource.destroy();
  }
}
