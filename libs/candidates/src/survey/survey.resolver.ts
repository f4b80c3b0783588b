import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { requireScope, runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import { AnswerSurveyInput, AnswerSurveyPayload } from './survey.graphql.js';
import { SurveyService } from './survey.service.js';

/** The survey of learners, who have no account. */
@Resolver()
export class SurveyResolver {
  constructor(
    private readonly database: Database,
    private readonly service: SurveyService,
  ) {}

  @Mutation(() => AnswerSurveyPayload, {
    description: '回答满意度调查，无须登录。Answer the survey, without an account.',
  })
  @Public()
  @OwnTransactions()
  async answerSurvey(@Args('input') { tenant: slug, ...answer }: AnswerSurveyInput): Promise<AnswerSurveyPayload> {
    const [tenant] = await this.database.read<{ id: string }>(
      { name: 'tenant-of-survey', text: `SELECT id FROM tenant WHERE slug = $1`, values: [slug] },
      { tenantId: null, userId: null },
    );
    if (!tenant) throw new Refusal({ code: 'SURVEY_UNKNOWN', field: ['number'] });
    await runInScope(systemScope(requireScope().requestId, tenant.id), () =>
      this.database.transaction(() => this.service.answer({ ...answer, comment: answer.comment ?? null })),
    );
    return { taken: true, userErrors: [] };
  }
}
