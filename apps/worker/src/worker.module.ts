import { type DynamicModule, Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { CandidatesModule } from '@shidian/candidates/candidates.module.js';
import { candidatesJobs } from '@shidian/candidates/candidates.jobs.js';
import { CertificatesModule } from '@shidian/certificates/certificates.module.js';
import { certificatesJobs } from '@shidian/certificates/certificates.jobs.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import type { Clock } from '@shidian/platform/clock/clock.js';
import type { Config } from '@shidian/platform/config/config.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { MeasuringObserver } from '@shidian/platform/metrics/observers.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { providersJobs } from '@shidian/providers/providers.jobs.js';
import { ProvidersModule } from '@shidian/providers/providers.module.js';
import { Housekeeping } from './housekeeping.js';
import { MetricsServer } from './metrics-server.js';

/** The worker process: the contexts that have jobs, without HTTP and GraphQL. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, overrides: { readonly clock?: Clock } = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot({
          databaseUrl: config.databaseUrl,
          poolSize: config.poolSize,
          applicationName: 'shidian-worker',
          entities: identityEntities,
          dataDir: config.dataDir,
          secretKeys: config.secretKeys,
          publicUrl: config.publicUrl,
          ...overrides,
        }),
        JobsModule.forWorker({
          jobs: [...casesJobs, ...providersJobs, ...candidatesJobs, ...certificatesJobs],
          redisUrl: config.redisUrl,
          queueDatabaseUrl: config.queueDatabaseUrl,
          observer: new MeasuringObserver(),
        }),
        IdentityModule,
        CasesModule,
        ProvidersModule,
        CandidatesModule,
        CertificatesModule,
      ],
      providers: [MetricsServer, Housekeeping],
    };
  }
}
