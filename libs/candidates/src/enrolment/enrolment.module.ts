import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { SchoolsModule } from '@shidian/schools/schools.module.js';
import { EnrolmentIntake } from '../roster-import/enrolment-intake.js';
import { EnrolmentBatchService } from './enrolment-batch.service.js';
import { EnrolmentJudgementService } from './enrolment-judgement.service.js';
import { EnrolmentOrders } from './enrolment-order.js';
import { EnrolmentSummaryReader } from './enrolment-summary.reader.js';
import { EnrolmentTransitions } from './enrolment-transitions.js';
import { EnrolmentWriter } from './enrolment-writer.js';
import { EnrolmentReader } from './enrolment.reader.js';
import { EnrolmentService } from './enrolment.service.js';
import { enrolmentWording } from './enrolment.wording.js';
import { EvaluateEnrolmentHandler } from './evaluate-enrolment.handler.js';
import { RecordedEvidence } from './recorded-evidence.js';
import { RosterIntake } from './roster-intake.js';
import { rosterIntakeWording } from './roster-intake.wording.js';

const services = [
  EnrolmentOrders,
  EnrolmentService,
  EnrolmentBatchService,
  EnrolmentJudgementService,
  EnrolmentTransitions,
  EnrolmentReader,
  EnrolmentSummaryReader,
];

/** Enrolments: who asks for a level, what the rules say, what a person answers. */
@Module({
  imports: [ProgrammesModule, SchoolsModule],
  providers: [
    ...services,
    EnrolmentWriter,
    RecordedEvidence,
    EvaluateEnrolmentHandler,
    { provide: EnrolmentIntake, useClass: RosterIntake },
  ],
  exports: [...services, EnrolmentIntake],
})
export class EnrolmentModule {
  constructor(wording: RefusalWording) {
    wording.register(enrolmentWording);
    wording.register(rosterIntakeWording);
  }
}
