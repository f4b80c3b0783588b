import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { CasesApiModule } from '@shidian/cases/cases.api.module.js';
import { CandidatesApiModule } from '@shidian/candidates/candidates.api.module.js';
import { PublicDrawModule } from '@shidian/candidates/draw/public/public-draw.module.js';
import { candidatesJobs } from '@shidian/candidates/candidates.jobs.js';
import { IssuerModule } from '@shidian/certificates/issuer/issuer.module.js';
import { VerifyModule } from '@shidian/certificates/verify/verify.module.js';
import { CertificatesApiModule } from '@shidian/certificates/certificates.api.module.js';
import { certificatesJobs } from '@shidian/certificates/certificates.jobs.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { IdentityApiModule } from '@shidian/identity/identity.api.module.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import type { Clock } from '@shidian/platform/clock/clock.js';
import type { Config } from '@shidian/platform/config/config.js';
import { VerifierModule } from '@shidian/platform/database/verifier.module.js';
import { AccessGuard } from '@shidian/platform/graphql/access.guard.js';
import { InputPipe } from '@shidian/platform/graphql/input.pipe.js';
import { JitApolloDriver } from '@shidian/platform/graphql/jit.driver.js';
import { MutationInterceptor } from '@shidian/platform/graphql/mutation.interceptor.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { ProgrammesApiModule } from '@shidian/programmes/programmes.api.module.js';
import { providersJobs } from '@shidian/providers/providers.jobs.js';
import { ProvidersApiModule } from '@shidian/providers/providers.api.module.js';
import { PublicRegisterModule } from '@shidian/providers/register/public/public-register.module.js';
import { QuotasApiModule } from '@shidian/quotas/quotas.api.module.js';
import { SchoolsApiModule } from '@shidian/schools/schools.api.module.js';
import { DemoModule } from './demo/demo.module.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { HealthModule } from './health/health.module.js';
import { HttpErrorFilter } from './http/http-error.filter.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';

/** The API process: every context, composed; no rule of its own. */
@Module({})
export class AppModule {
  static forRoot(config: Config, overrides: { readonly clock?: Clock } = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        PlatformModule.forRoot({
          databaseUrl: config.databaseUrl,
          poolSize: config.poolSize,
          applicationName: 'shidian-api',
          entities: identityEntities,
          dataDir: config.dataDir,
          secretKeys: config.secretKeys,
          publicUrl: config.publicUrl,
          ...overrides,
        }),
        JobsModule.forProducer({ jobs: [...casesJobs, ...providersJobs, ...candidatesJobs, ...certificatesJobs] }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: JitApolloDriver,
          inject: [RefusalWording],
          useFactory: (wording: RefusalWording) => graphqlOptions(config, wording),
        }),
        HealthModule,
        IdentityApiModule.forRoot({ secure: config.production }),
        ProgrammesApiModule,
        CasesApiModule,
        SchoolsApiModule,
        QuotasApiModule,
        ProvidersApiModule,
        CandidatesApiModule,
        CertificatesApiModule,
        VerifierModule.forRoot(config),
        PublicRegisterModule.forRoot(config),
        PublicDrawModule.forRoot(config),
        IssuerModule.forRoot(config),
        VerifyModule.forRoot(config),
        DemoModule.forRoot(config),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: HttpErrorFilter },
      ],
    };
  }
}
