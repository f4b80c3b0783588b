import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ExamResolutionService } from './exam-resolution.service.js';
import {
  EnterExamScoresInput,
  type ExamPartInput,
  ExamScoreLine,
  ExamScoreLineConnection,
  ExamScoreSheetArgs,
  ExamScoresPayload,
  ResolveExamScoreInput,
  ResolveExamScorePayload,
} from './exam-score.graphql.js';
import { ExamScoreService } from './exam-score.service.js';
import { ExamScoreSheetReader } from './exam-score-sheet.reader.js';

/** The score sheet, double entry, and decisions where two examiners differ. */
@Resolver()
export class ExamScoreResolver {
  constructor(
    private readonly sheet: ExamScoreSheetReader,
    private readonly scores: ExamScoreService,
    private readonly resolutions: ExamResolutionService,
    private readonly wording: RefusalWording,
  ) {}

  @Query(() => ExamScoreLineConnection, {
    nullable: true,
    description:
      '登分表，按准考证号；考评员只见本人的登记。Score sheet by ticket number; an examiner sees their own entries.',
  })
  @Allow('exam:read')
  examScoreSheet(@Args() args: ExamScoreSheetArgs): Promise<Connection<ExamScoreLine> | null> {
    return this.sheet.page(readPage(args, 1), args);
  }

  @Mutation(() => ExamScoresPayload, { description: '登分，逐个答复。Enter marks, each answered by itself.' })
  @Allow('exam:score')
  async enterExamScores(
    @Args('input') { sessionId, scores }: EnterExamScoresInput,
    @Context() { locale }: RequestContext,
  ): Promise<ExamScoresPayload> {
    const stated = scores.map((score) => ({ ...score, direction: score.direction ?? '', parts: textsOf(score.parts) }));
    const answers = await this.scores.enter(sessionId, stated);
    const results = stated.map(({ ticketNumber, direction, component }, index) => {
      const faults: readonly RefusalItem[] = answers[index] ?? [];
      const outcome = faults.length === 0 ? ('DONE' as const) : ('REFUSED' as const);
      const userErrors = faults.map((fault) => this.wording.toUserError(fault, locale));
      return { row: index + 1, ticketNumber, direction, component, outcome, userErrors };
    });
    return { results, userErrors: [] };
  }

  @Mutation(() => ResolveExamScorePayload, {
    description: '两人登记不一致时，由第三人说明理由裁定。Decide, with a reason, where two examiners differ.',
  })
  @Allow('exam:manage')
  async resolveExamScore(@Args('input') input: ResolveExamScoreInput): Promise<ResolveExamScorePayload> {
    await this.resolutions.resolve({ ...input, direction: input.direction ?? '', parts: textsOf(input.parts) });
    return { admissionId: input.admissionId, userErrors: [] };
  }
}

/** Texts by part. */
export function textsOf(parts: readonly ExamPartInput[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ part, value }) => [part ?? '', value]));
}
