import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CandidateModule } from '../candidate/candidate.module.js';
import { TrainingModule } from '../training/training.module.js';
import { PlacementReader } from './placement.reader.js';
import { PlacementService } from './placement.service.js';
import { placementWording } from './placement.wording.js';
import { PracticeStandingReader } from './practice-standing.reader.js';

const services = [PlacementReader, PlacementService, PracticeStandingReader];

/** Practice at filed bases and internships at companies. */
@Module({ imports: [CandidateModule, ProgrammesModule, TrainingModule], providers: services, exports: services })
export class PracticeModule {
  constructor(wording: RefusalWording) {
    wording.register(placementWording);
  }
}
