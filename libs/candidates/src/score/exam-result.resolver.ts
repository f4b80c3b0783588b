import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { ExamSession } from '../exam/exam-session.graphql.js';
import { ExamSessionIdInput, ExamSessionPayload } from '../exam/exam-session.inputs.js';
import { ExamCorrectionReader } from './exam-correction.reader.js';
import { ExamCorrectionService } from './exam-correction.service.js';
import { ExamPublicationService } from './exam-publication.service.js';
import {
  DecideExamCorrectionInput,
  ExamCorrection,
  ExamCorrectionPayload,
  ExamPublicationPreview,
  ExamResultLine,
  ExamResultLineConnection,
  ExamResultPageArgs,
  ProposeExamCorrectionInput,
} from './exam-result.graphql.js';
import { ExamResultReader } from './exam-result.reader.js';
import { textsOf } from './exam-score.resolver.js';

/** Publication, results, corrections. */
@Resolver(() => ExamSession)
export class ExamResultResolver {
  constructor(
    private readonly reader: ExamResultReader,
    private readonly publications: ExamPublicationService,
    private readonly corrections: ExamCorrectionService,
    private readonly corrected: ExamCorrectionReader,
  ) {}

  @Query(() => ExamResultLineConnection, {
    description: '已公布的成绩；院校只见本校考生。Published results; a school sees its own candidates.',
  })
  @Allow('exam:read')
  examResults(@Args() args: ExamResultPageArgs): Promise<Connection<ExamResultLine>> {
    return this.reader.page(readPage(args, 1), args);
  }

  @Query(() => ExamPublicationPreview, { description: '此刻公布会是什么结果。What publishing would do now.' })
  @Allow('exam:manage')
  examPublicationPreview(@Args('sessionId', { type: () => ID }) sessionId: string): Promise<ExamPublicationPreview> {
    return this.publications.preview(sessionId);
  }

  @ResolveField('corrections', () => [ExamCorrection], {
    description: '成绩更正，待定的在前。Corrections, open ones first.',
  })
  correctionsOf(@Parent() session: ExamSession): Promise<ExamCorrection[]> {
    return this.corrected.of(session.id);
  }

  @Mutation(() => ExamSessionPayload, {
    description:
      '公布成绩，此后只能更正；人数多时由后台公布。Publish results; from then on they are only corrected. Many are published by the worker.',
  })
  @Allow('exam:manage')
  async publishExamResults(
    @Args('input') { id }: ExamSessionIdInput,
  ): Promise<Pick<ExamSessionPayload, 'sessionId' | 'userErrors'>> {
    await this.publications.ask(id);
    return { sessionId: id, userErrors: [] };
  }

  @Mutation(() => ExamCorrectionPayload, { description: '提出更正成绩。Propose a correction.' })
  @Allow('exam:manage')
  async proposeExamCorrection(@Args('input') input: ProposeExamCorrectionInput): Promise<ExamCorrectionPayload> {
    const scores = input.scores.map((score) => ({
      ...score,
      direction: score.direction ?? '',
      parts: textsOf(score.parts),
    }));
    return { correctionId: await this.corrections.propose({ ...input, scores }), userErrors: [] };
  }

  @Mutation(() => ExamCorrectionPayload, {
    description: '由另一人决定是否更正。Decide on a correction, by a second person.',
  })
  @Allow('exam:manage')
  async decideExamCorrection(
    @Args('input') { id, decision }: DecideExamCorrectionInput,
  ): Promise<ExamCorrectionPayload> {
    await this.corrections.decide(id, decision);
    return { correctionId: id, userErrors: [] };
  }
}
