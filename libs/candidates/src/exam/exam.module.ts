import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { PracticeModule } from '../practice/practice.module.js';
import { TrainingModule } from '../training/training.module.js';
import { ExamAdmissionReader } from './exam-admission.reader.js';
import { ExamAdmissionService } from './exam-admission.service.js';
import { ExamApplicants } from './exam-applicants.js';
import { ExamDayService } from './exam-day.service.js';
import { ExamSessionReader } from './exam-session.reader.js';
import { ExamSessionService } from './exam-session.service.js';
import { ExamTermsReader } from './exam-terms.js';
import { examWording } from './exam.wording.js';

const services = [
  ExamTermsReader,
  ExamSessionReader,
  ExamSessionService,
  ExamApplicants,
  ExamAdmissionReader,
  ExamAdmissionService,
  ExamDayService,
];

/** Exam sessions: planning, admission, attendance, incidents. */
@Module({ imports: [ProgrammesModule, PracticeModule, TrainingModule], providers: services, exports: services })
export class ExamModule {
  constructor(wording: RefusalWording) {
    wording.register(examWording);
  }
}
