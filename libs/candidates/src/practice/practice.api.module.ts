import { Module } from '@nestjs/common';
import { PlacementConnectionResolver, PlacementPayloadResolver, PlacementResolver } from './placement.resolver.js';
import { PracticeModule } from './practice.module.js';

/** Practice and internships, as the API process serves them. */
@Module({
  imports: [PracticeModule],
  providers: [PlacementResolver, PlacementConnectionResolver, PlacementPayloadResolver],
})
export class PracticeApiModule {}
