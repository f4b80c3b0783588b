import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { SurveyResolver } from './survey.resolver.js';
import { SurveyService } from './survey.service.js';
import { surveyWording } from './survey.wording.js';

/** The survey of learners, as the API process serves it. */
@Module({ providers: [SurveyService, SurveyResolver], exports: [SurveyService] })
export class SurveyApiModule {
  constructor(wording: RefusalWording) {
    wording.register(surveyWording);
  }
}
