import { Module } from '@nestjs/common';
import { QuotasModule } from './quotas.module.js';

/** The quotas context as the API process serves it. */
@Module({ imports: [QuotasModule] })
export class QuotasApiModule {}
