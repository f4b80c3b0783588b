import { Module } from '@nestjs/common';
import { ProvidersModule } from './providers.module.js';

/** The providers context as the API process serves it. */
@Module({ imports: [ProvidersModule] })
export class ProvidersApiModule {}
