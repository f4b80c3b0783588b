import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { VerifierDatabase } from './verifier-database.js';

/** Connections of one process for the public: enough for short reads, and no load of it reaches the pool of those signed in. */
const POOL_SIZE = 4;

/** The public's way to the database, one for all that is public. Without a URL of the verifier's role there is none, and nothing is public. */
@Global()
@Module({})
export class VerifierModule implements OnApplicationShutdown {
  constructor(@Optional() @Inject(VerifierDatabase) private readonly database?: VerifierDatabase) {}

  static forRoot({ verifierDatabaseUrl: url }: { readonly verifierDatabaseUrl: string | null }): DynamicModule {
    if (url === null) return { module: VerifierModule };
    return {
      module: VerifierModule,
      providers: [{ provide: VerifierDatabase, useFactory: () => VerifierDatabase.connect(url, POOL_SIZE) }],
      exports: [VerifierDatabase],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database?.dataSource.destroy();
  }
}
