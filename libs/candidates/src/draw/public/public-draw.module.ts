import { type DynamicModule, Inject, Module, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import { PublicDrawController } from './public-draw.controller.js';
import { PublicDrawReader } from './public-draw.reader.js';

/** Connections for the public: a draw is looked at by a class, not by the world. */
const POOL_SIZE = 2;

/** Draws for everybody. Without a URL of the verifier's role nothing is public, and their addresses answer 404. */
@Module({})
export class PublicDrawModule implements OnApplicationShutdown {
  constructor(@Optional() @Inject(VerifierDatabase) private readonly database?: VerifierDatabase) {}

  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: PublicDrawModule };
    return {
      module: PublicDrawModule,
      controllers: [PublicDrawController],
      providers: [
        { provide: VerifierDatabase, useFactory: () => VerifierDatabase.connect(url, POOL_SIZE) },
        PublicDrawReader,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database?.dataSource.destroy();
  }
}
