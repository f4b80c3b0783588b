import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { ExamSession } from '../exam/exam-session.graphql.js';
import {
  CommitExamDrawInput,
  EnterExamDrawValueInput,
  ExamDraw,
  ExamDrawIdInput,
  ExamDrawPayload,
  VoidExamDrawInput,
} from './exam-draw.graphql.js';
import { ExamDrawReader } from './exam-draw.reader.js';
import { ExamDrawService } from './exam-draw.service.js';

const answer = (drawId: string): ExamDrawPayload => ({ drawId, userErrors: [] });

/** Draws, step by step. */
@Resolver(() => ExamSession)
export class ExamDrawResolver {
  constructor(
    private readonly service: ExamDrawService,
    private readonly reader: ExamDrawReader,
  ) {}

  @ResolveField(() => [ExamDraw], { description: '各次抽考，含作废的。Its draws, void ones as well.' })
  draws(@Parent() session: ExamSession): Promise<ExamDraw[]> {
    return this.reader.of(session);
  }

  @Mutation(() => ExamDrawPayload, {
    description:
      '公布名单和种子的哈希，并指明将采用的公开值；名单自此固定。Commit to roster and seed, and name the public value to come; the roster is fixed.',
  })
  @Allow('exam:manage')
  async commitExamDraw(@Args('input') input: CommitExamDrawInput): Promise<ExamDrawPayload> {
    return answer(await this.service.commit(input));
  }

  @Mutation(() => ExamDrawPayload, { description: '录入已产生的公开值及出处。Enter the public value and its source.' })
  @Allow('exam:manage')
  async enterExamDrawValue(@Args('input') input: EnterExamDrawValueInput): Promise<ExamDrawPayload> {
    await this.service.enterValue(input);
    return answer(input.id);
  }

  @Mutation(() => ExamDrawPayload, { description: '抽取。Draw.' })
  @Allow('exam:manage')
  async runExamDraw(@Args('input') { id }: ExamDrawIdInput): Promise<ExamDrawPayload> {
    await this.service.run(id);
    return answer(id);
  }

  @Mutation(() => ExamDrawPayload, { description: '公布种子和结果。Publish seed and outcome.' })
  @Allow('exam:manage')
  async publishExamDraw(@Args('input') { id }: ExamDrawIdInput): Promise<ExamDrawPayload> {
    await this.service.publish(id);
    return answer(id);
  }

  @Mutation(() => ExamDrawPayload, {
    description:
      '作废并说明原因，以便重抽；原抽考连同种子保持公开。Void it with a reason, to draw anew; it stays public, with its seed.',
  })
  @Allow('exam:manage')
  async voidExamDraw(@Args('input') { id, reason }: VoidExamDrawInput): Promise<ExamDrawPayload> {
    await this.service.void(id, reason);
    return answer(id);
  }
}
