import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { casesWording } from './cases.wording.js';
import { DecisionService } from './decision/decision.service.js';
import { EvaluateSubmissionHandler } from './evaluation/evaluate-submission.handler.js';
import { JudgementService } from './judgement/judgement.service.js';
import { ReviewCaseService } from './review-case/review-case.service.js';

/** Cases: routes, submissions, evaluations, judgements and decisions. */
@Module({
  imports: [ProgrammesModule],
  providers: [ReviewCaseService, JudgementService, DecisionService, EvaluateSubmissionHandler],
  exports: [ReviewCaseService, JudgementService, DecisionService],
})
export class CasesModule {
  constructor(wording: RefusalWording) {
    wording.register(casesWording);
  }
}
