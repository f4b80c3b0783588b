import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import {
  FilingsCheck,
  PassFilingsInput,
  PassFilingsPayload,
  PublishFilingsInput,
  PublishFilingsPayload,
} from './filing-batch.graphql.js';
import { FilingBatchService } from './filing-batch.service.js';
import {
  JudgeFilingRuleInput,
  PassFilingInput,
  RecuseFromFilingInput,
  RejectFilingInput,
  ReturnFilingInput,
  SignFilingInput,
} from './filing-review.inputs.js';
import { FilingReviewService } from './filing-review.service.js';
import { FilingPayload } from './filing.inputs.js';
import { type Answer, answer } from './filing.resolver.js';
import { PublicationService } from './publication.service.js';

/** What officers do with filings at their desks. */
@Resolver()
export class FilingReviewResolver {
  constructor(
    private readonly review: FilingReviewService,
    private readonly batches: FilingBatchService,
    private readonly publication: PublicationService,
    private readonly wording: RefusalWording,
  ) {}

  @Mutation(() => FilingPayload, { description: '对一条规则作出判断。Judge a rule of a filing.' })
  @Allow('filing:review')
  async judgeFilingRule(@Args('input') input: JudgeFilingRuleInput): Promise<Answer> {
    await this.review.judge(input.id, input.attempt, input.rule, input.verdict, input.comment ?? '');
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '代表部门会签或提出异议。Sign for a department, or object.' })
  @Allow('filing:review')
  async signFiling(@Args('input') input: SignFilingInput): Promise<Answer> {
    await this.review.sign(input, input.verdict, input.reason ?? null);
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '通过，转下一环节。Pass to the next desk.' })
  @Allow('filing:review')
  async passFiling(@Args('input') input: PassFilingInput): Promise<Answer> {
    await this.review.pass(input, input.attested ?? false, input.message ?? null);
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '退回，一次列明全部问题。Return with all defects at once.' })
  @Allow('filing:review')
  async returnFiling(@Args('input') input: ReturnFilingInput): Promise<Answer> {
    const defects = input.defects.map(({ path, material, rule, code, text }) => ({
      path: path ?? null,
      material: material ?? null,
      rule: rule ?? null,
      code,
      text: text ?? '',
    }));
    const back = { to: input.to ?? 'APPLICANT', desk: input.desk ?? null };
    await this.review.return(input, input.message ?? null, defects, back);
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '不予通过，释放名额。Reject; its slot is given back.' })
  @Allow('filing:review')
  async rejectFiling(@Args('input') input: RejectFilingInput): Promise<Answer> {
    const reasons = input.reasons.map(({ code, rule, text }) => ({ code, rule: rule ?? null, text: text ?? null }));
    await this.review.reject(input, input.message ?? null, reasons);
    return answer(input.id);
  }

  @Mutation(() => FilingPayload, { description: '声明回避，此后不再办理此件。Stay away from a filing for good.' })
  @Allow('filing:review')
  async recuseFromFiling(@Args('input') input: RecuseFromFilingInput): Promise<Answer> {
    await this.review.recuse(input.id, input.reason);
    return answer(input.id);
  }

  @Query(() => FilingsCheck, { description: '批量通过前的检查。What passing several filings would do.' })
  @Allow('filing:review')
  async checkFilings(
    @Args('ids', { type: () => [ID], description: '各份申报，最多 100 份。The filings, at most 100.' }) ids: string[],
    @Args('stage', { description: '您所看的环节代号。The desk you look at.' }) stage: string,
    @Context() { locale }: RequestContext,
  ): Promise<FilingsCheck> {
    const { items, caps } = await this.batches.check(ids, stage);
    return {
      caps,
      items: items.map(({ faults, ...item }) => ({
        ...item,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, locale)),
      })),
    };
  }

  @Mutation(() => PassFilingsPayload, { description: '批量通过。Pass several filings.' })
  @Allow('filing:review')
  @OwnTransactions()
  async passFilings(
    @Args('input') { items, stage, attested, message }: PassFilingsInput,
    @Context() { locale }: RequestContext,
  ): Promise<PassFilingsPayload> {
    const seen = items.map((item) => ({ ...item, stage }));
    const results = await this.batches.pass(seen, attested ?? false, message ?? null);
    return {
      results: results.map(({ id, outcome, faults }) => ({
        id,
        outcome,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, locale)),
      })),
      userErrors: [],
    };
  }

  @Mutation(() => PublishFilingsPayload, { description: '公告并列入名录。Publish and enter into the register.' })
  @Allow('filing:review')
  async publishFilings(@Args('input') { ids, number, title }: PublishFilingsInput): Promise<PublishFilingsPayload> {
    return { announcement: await this.publication.publish(ids, number, title), userErrors: [] };
  }
}
