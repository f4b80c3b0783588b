import { Module } from '@nestjs/common';
import { QuotaOverviewResolver } from './overview/quota-overview.resolver.js';
import { QuotaPlanPayloadResolver, QuotaPlanResolver } from './plan/quota-plan.resolver.js';
import { QuotasModule } from './quotas.module.js';
import { TrainingTargetResolver } from './target/training-target.resolver.js';

/** The quotas context as the API process serves it. */
@Module({
  imports: [QuotasModule],
  providers: [QuotaOverviewResolver, QuotaPlanResolver, QuotaPlanPayloadResolver, TrainingTargetResolver],
})
export class QuotasApiModule {}
