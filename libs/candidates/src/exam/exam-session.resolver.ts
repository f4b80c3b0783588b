import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { Examiner, ExamProgramme, ExamSession, ExamSessionConnection } from './exam-session.graphql.js';
import {
  CancelExamSessionInput,
  ChangeExamSessionInput,
  CreateExamSessionInput,
  ExamSessionIdInput,
  ExamSessionPageArgs,
  ExamSessionPayload,
} from './exam-session.inputs.js';
import { ExamSessionReader } from './exam-session.reader.js';
import { ExamSessionService } from './exam-session.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<ExamSessionPayload, 'sessionId' | 'userErrors'>;
const answer = (sessionId: string): Answer => ({ sessionId, userErrors: [] });

/** Queries and mutations on exam sessions. */
@Resolver(() => ExamSession)
export class ExamSessionResolver {
  constructor(
    private readonly reader: ExamSessionReader,
    private readonly service: ExamSessionService,
  ) {}

  @Query(() => ExamSessionConnection, { description: '考核场次，最近的在前。Exam sessions, the latest first.' })
  @Allow('exam:read')
  examSessions(@Args() args: ExamSessionPageArgs): Promise<Connection<ExamSession>> {
    return this.reader.page(readPage(args, 2), args);
  }

  @Query(() => ExamSession, { nullable: true, description: '按标识查考核场次。An exam session by id.' })
  @Allow('exam:read')
  examSession(@Args('id', { type: () => ID }) id: string): Promise<ExamSession | null> {
    return this.reader.find(id);
  }

  @Query(() => [Examiner], { description: '可选的考评员。Who can be made an examiner.' })
  @Allow('exam:manage')
  examiners(): Promise<Examiner[]> {
    return this.reader.examiners();
  }

  @Query(() => [ExamProgramme], {
    description: '可以安排考核的项目和等级。Programmes and levels for which there can be exams.',
  })
  @Allow('exam:manage')
  examProgrammes(): Promise<ExamProgramme[]> {
    return this.reader.examining();
  }

  @Mutation(() => ExamSessionPayload, { description: '筹备考核场次。Plan an exam session.' })
  @Allow('exam:manage')
  async createExamSession(@Args('input') input: CreateExamSessionInput): Promise<Answer> {
    return answer(await this.service.create(input));
  }

  @Mutation(() => ExamSessionPayload, { description: '修改尚未开始的场次。Change a session before it begins.' })
  @Allow('exam:manage')
  async changeExamSession(@Args('input') input: ChangeExamSessionInput): Promise<Answer> {
    await this.service.change(input.id, input);
    return answer(input.id);
  }

  @Mutation(() => ExamSessionPayload, { description: '开放准考。Open admission.' })
  @Allow('exam:manage')
  async openExamSession(@Args('input') { id }: ExamSessionIdInput): Promise<Answer> {
    await this.service.open(id);
    return answer(id);
  }

  @Mutation(() => ExamSessionPayload, { description: '结束考核，转入登分。Close the exam; scores follow.' })
  @Allow('exam:manage')
  async closeExamSession(@Args('input') { id }: ExamSessionIdInput): Promise<Answer> {
    await this.service.close(id);
    return answer(id);
  }

  @Mutation(() => ExamSessionPayload, { description: '取消场次，须说明原因。Cancel a session, with a reason.' })
  @Allow('exam:manage')
  async cancelExamSession(@Args('input') { id, reason }: CancelExamSessionInput): Promise<Answer> {
    await this.service.cancel(id, reason);
    return answer(id);
  }
}

/** The session after a mutation. */
@Resolver(() => ExamSessionPayload)
export class ExamSessionPayloadResolver {
  constructor(private readonly reader: ExamSessionReader) {}

  @ResolveField(() => ExamSession, { nullable: true, description: '操作后的场次。The session afterwards.' })
  session(@Parent() payload: Answered): Promise<ExamSession | null> | null {
    const id = payload.sessionId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<ExamSessionPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };
