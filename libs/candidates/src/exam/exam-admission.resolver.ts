import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { validate as isUuid } from 'uuid';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage, toConnection } from '@shidian/platform/graphql/connection.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import {
  AdmitToExamInput,
  ExamAdmission,
  ExamAdmissionConnection,
  ExamApplicant,
  ExamApplicantConnection,
  ExamRosterArgs,
  WithdrawExamAdmissionsInput,
} from './exam-admission.graphql.js';
import { ExamAdmissionReader } from './exam-admission.reader.js';
import { ExamAdmissionService } from './exam-admission.service.js';
import { ExamApplicants } from './exam-applicants.js';
import { ExamBatchPayload, ExamItemResult, wordedResults } from './exam-item.graphql.js';
import { ExamSessionReader } from './exam-session.reader.js';

/** Who sits a session, and who could. */
@Resolver()
export class ExamAdmissionResolver {
  constructor(
    private readonly reader: ExamAdmissionReader,
    private readonly service: ExamAdmissionService,
    private readonly applicants: ExamApplicants,
    private readonly sessions: ExamSessionReader,
    private readonly wording: RefusalWording,
  ) {}

  @Query(() => ExamAdmissionConnection, {
    description: '场次的准考名单，按准考证号。Admissions of a session, by ticket number.',
  })
  @Allow('exam:read')
  examAdmissions(@Args() args: ExamRosterArgs): Promise<Connection<ExamAdmission>> {
    return this.reader.page(args.sessionId, readPage(args, 1));
  }

  @Query(() => ExamApplicantConnection, {
    nullable: true,
    description: '可以安排到该场次的报考，附障碍。Enrolments that wait for such a session, with what is in the way.',
  })
  @Allow('exam:manage')
  async examApplicants(
    @Args() args: ExamRosterArgs,
    @Context() { locale }: RequestContext,
  ): Promise<Connection<ExamApplicant> | null> {
    const page = readPage(args, 1);
    const [after = null] = page.after ?? [];
    if (after !== null && !isUuid(after)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    const session = await this.sessions.find(args.sessionId);
    if (!session) return null;
    const rows = await this.applicants.waiting(session, page.first, after as string | null);
    return toConnection(
      rows,
      page,
      ({ faults, passed, directions, ...row }): ExamApplicant => ({
        ...row,
        directions: [...directions],
        retake: passed.length > 0,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, locale)),
      }),
      ({ enrolmentId }) => [enrolmentId],
    );
  }

  @Query(() => [ExamItemResult], {
    description: '准考前的检查，不改变任何内容。What admitting these would say; changes nothing.',
  })
  @Allow('exam:manage')
  async checkExamAdmissions(
    @Args('sessionId', { type: () => ID, description: '场次。The session.' }) sessionId: string,
    @Args('enrolmentIds', { type: () => [ID], description: '各份报考，最多 200 份。The enrolments, at most 200.' })
    enrolmentIds: string[],
    @Context() { locale }: RequestContext,
  ): Promise<ExamItemResult[]> {
    return wordedResults(await this.service.check(sessionId, enrolmentIds), this.wording, locale);
  }

  @Mutation(() => ExamBatchPayload, { description: '准考，逐份答复。Admit enrolments, each answered by itself.' })
  @Allow('exam:manage')
  @OwnTransactions()
  async admitToExam(
    @Args('input') { sessionId, enrolmentIds }: AdmitToExamInput,
    @Context() { locale }: RequestContext,
  ): Promise<ExamBatchPayload> {
    const results = await this.service.admit(sessionId, enrolmentIds);
    return { results: wordedResults(results, this.wording, locale), userErrors: [] };
  }

  @Mutation(() => ExamBatchPayload, {
    description: '撤回准考，座位空出。Take admissions back; their seats are free again.',
  })
  @Allow('exam:manage')
  @OwnTransactions()
  async withdrawExamAdmissions(
    @Args('input') { sessionId, admissionIds }: WithdrawExamAdmissionsInput,
    @Context() { locale }: RequestContext,
  ): Promise<ExamBatchPayload> {
    const results = await this.service.withdraw(sessionId, admissionIds);
    return { results: wordedResults(results, this.wording, locale), userErrors: [] };
  }
}
