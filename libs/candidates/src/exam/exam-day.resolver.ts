import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import {
  ExamIncident,
  RecordExamAttendanceInput,
  RecordExamIncidentInput,
  RecordExamIncidentPayload,
} from './exam-day.graphql.js';
import { ExamDayService } from './exam-day.service.js';
import { ExamBatchPayload, wordedResults } from './exam-item.graphql.js';
import { ExamSession } from './exam-session.graphql.js';

/** Attendance and incidents. */
@Resolver(() => ExamSession)
export class ExamDayResolver {
  constructor(
    private readonly service: ExamDayService,
    private readonly wording: RefusalWording,
  ) {}

  @ResolveField(() => [ExamIncident], { description: '考场情况，按时间。Incidents, in order.' })
  incidents(@Parent() session: ExamSession): Promise<ExamIncident[]> {
    return this.service.incidents(session.id);
  }

  @Mutation(() => ExamBatchPayload, { description: '登记出席情况。Record attendance.' })
  @Allow('exam:invigilate')
  async recordExamAttendance(
    @Args('input') { sessionId, admissionIds, attendance }: RecordExamAttendanceInput,
    @Context() { locale }: RequestContext,
  ): Promise<ExamBatchPayload> {
    const results = await this.service.attend(sessionId, admissionIds, attendance);
    return { results: wordedResults(results, this.wording, locale), userErrors: [] };
  }

  @Mutation(() => RecordExamIncidentPayload, { description: '登记考场情况。Record an incident.' })
  @Allow('exam:invigilate')
  async recordExamIncident(@Args('input') input: RecordExamIncidentInput): Promise<RecordExamIncidentPayload> {
    return { incidentId: await this.service.incident(input), userErrors: [] };
  }
}
