import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CandidateModule } from '../candidate/candidate.module.js';
import { AttendanceService } from './attendance.service.js';
import { ClassMemberService } from './class-member.service.js';
import { CompletionService } from './completion.service.js';
import { FiledProviders } from './filed-provider.js';
import { Learners } from './learners.js';
import { TrainingClassReader } from './training-class.reader.js';
import { TrainingClassService } from './training-class.service.js';
import { TrainingStandingReader } from './training-standing.reader.js';
import { trainingWording } from './training.wording.js';

const services = [
  FiledProviders,
  Learners,
  TrainingClassReader,
  TrainingClassService,
  ClassMemberService,
  AttendanceService,
  CompletionService,
  TrainingStandingReader,
];

/** Classes at filed institutions: learners, hours, completion. */
@Module({ imports: [ProgrammesModule, CandidateModule], providers: services, exports: services })
export class TrainingModule {
  constructor(wording: RefusalWording) {
    wording.register(trainingWording);
  }
}
