import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { casesWording } from './cases.wording.js';
import { DeadlineService } from './deadline/deadline.service.js';
import { DecisionService } from './decision/decision.service.js';
import { CaseDraftService } from './draft/case-draft.service.js';
import { EscalateOverdue } from './escalation/escalate-overdue.js';
import { EvaluateSubmissionHandler } from './evaluation/evaluate-submission.handler.js';
import { HolidayService } from './holiday/holiday.service.js';
import { JudgementService } from './judgement/judgement.service.js';
import { RecusalService } from './recusal/recusal.service.js';
import { ReviewCaseService } from './review-case/review-case.service.js';
import { SignOffService } from './sign-off/sign-off.service.js';

const services = [
  ReviewCaseService,
  CaseDraftService,
  JudgementService,
  DecisionService,
  DeadlineService,
  SignOffService,
  RecusalService,
  HolidayService,
];

/** Cases: routes, submissions, evaluations, judgements and decisions. */
@Module({
  imports: [ProgrammesModule],
  providers: [...services, EvaluateSubmissionHandler, EscalateOverdue],
  exports: services,
})
export class CasesModule {
  constructor(wording: RefusalWording) {
    wording.register(casesWording);
  }
}
