import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CandidatesModule } from '@shidian/candidates/candidates.module.js';
import { candidatesJobs } from '@shidian/candidates/candidates.jobs.js';
import { SurveyService } from '@shidian/candidates/survey/survey.service.js';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { CertificatesModule } from '@shidian/certificates/certificates.module.js';
import { certificatesJobs } from '@shidian/certificates/certificates.jobs.js';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { SessionService } from '@shidian/identity/session/session.service.js';
import { SignInFailures } from '@shidian/identity/sign-in/sign-in-failures.js';
import { UserService } from '@shidian/identity/user-account/user-account.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { ProvidersModule } from '@shidian/providers/providers.module.js';
import { providersJobs } from '@shidian/providers/providers.jobs.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { SchoolsModule } from '@shidian/schools/schools.module.js';
import { CertificationServices } from '../certification/services.js';
import { ProvinceServices } from '../province/services.js';
import { InlineWorker } from './inline-worker.js';
import { OncePasswordHasher } from './once-password-hasher.js';
import { DemoServices } from './services.js';

/** What the seed runs in: every context without HTTP and GraphQL, with the application's role and a clock that is set. */
@Module({})
export class SeedModule {
  static forRoot(options: {
    databaseUrl: string;
    dataDir: string;
    secretKeys: string | null;
    publicUrl?: string;
    clock: Clock;
  }): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        DiscoveryModule,
        PlatformModule.forRoot({
          ...options,
          poolSize: 4,
          applicationName: 'shidian-seed',
          entities: identityEntities,
        }),
        JobsModule.forProducer({ jobs: [...casesJobs, ...providersJobs, ...candidatesJobs, ...certificatesJobs] }),
        IdentityModule,
        ProgrammesModule,
        CasesModule,
        SchoolsModule,
        QuotasModule,
        ProvidersModule,
        CandidatesModule,
        CertificatesModule,
      ],
      providers: [
        DemoServices,
        InlineWorker,
        ProvinceServices,
        SurveyService,
        CertificationServices,
        {
          provide: UserService,
          useFactory: (database: Database, time: Clock, failures: SignInFailures, sessions: SessionService) =>
            new UserService(database, time, new OncePasswordHasher(), failures, sessions),
          inject: [Database, Clock, SignInFailures, SessionService],
        },
      ],
    };
  }
}
