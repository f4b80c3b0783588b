import { Module } from '@nestjs/common';
import {
  TrainingClassConnectionResolver,
  TrainingClassPayloadResolver,
  TrainingClassResolver,
} from './training-class.resolver.js';
import { TrainingModule } from './training.module.js';

/** Classes at filed institutions, as the API process serves them. */
@Module({
  imports: [TrainingModule],
  providers: [TrainingClassResolver, TrainingClassConnectionResolver, TrainingClassPayloadResolver],
})
export class TrainingApiModule {}
