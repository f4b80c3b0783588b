import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EvaluationProposal, RevocationGround } from '@shidian/contract/providers.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import { RevocationGroundEnum } from '../revocation/revocation.enums.js';
import { ProposalEnum, RectificationVerdictEnum } from './annual-evaluation.enums.js';

/** Which providers of a run; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class EvaluationItemFilter {
  @Field(() => [ProposalEnum], { nullable: true, description: '建议之一。With one of these proposals.' })
  proposal?: EvaluationProposal[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否已决定。Decided or not.' })
  decided?: boolean | null;

  @Field(() => [ProposalEnum], { nullable: true, description: '决定之一。Decided in one of these ways.' })
  decision?: EvaluationProposal[] | null;

  @Field(() => String, { nullable: true, description: '此地区及其下级。In this place or below it.' })
  place?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否评估出错。Failed or not.' })
  failed?: boolean | null;
}

/** Arguments of a page of a run's providers. */
@ArgsType()
export class EvaluationItemPageArgs {
  @Field(() => ID, { description: '评估。The run.' })
  runId!: string;

  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => EvaluationItemFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: EvaluationItemFilter | null;
}

@InputType({ description: '启动年度评估。Start the annual evaluation.' })
export class StartAnnualEvaluationInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: '所评年度。The year that is evaluated.' })
  year!: number;
}

@InputType({ description: '一次年度评估。A run.' })
export class AnnualEvaluationInput {
  @Field(() => ID, { description: '评估。The run.' })
  id!: string;
}

@InputType({ description: '对一家的决定。A decision on one provider.' })
export class EvaluationDecisionInput {
  @Field(() => ID, { description: '机构、基地。The provider.' })
  providerId!: string;

  @Field(() => ProposalEnum, { description: '决定。Decision.' })
  decision!: EvaluationProposal;

  @Field(() => DateScalar, { nullable: true, description: '整改期限，限期整改时必填。Required to rectify.' })
  rectifyBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '理由；与建议不同或取消备案时必填。Required where it differs from the proposal, and to revoke.',
  })
  reason?: string | null;

  @Field(() => RevocationGroundEnum, {
    nullable: true,
    description: '取消备案的情形；建议取消时可省略。Ground of a revocation; may be left out where it is proposed.',
  })
  ground?: RevocationGround | null;
}

@InputType({ description: '逐家或批量作出决定。Decide one by one or in batches.' })
export class DecideEvaluationsInput {
  @Field(() => ID, { description: '评估。The run.' })
  runId!: string;

  @Field(() => [EvaluationDecisionInput], { description: '决定，最多 100 项。Decisions, at most 100.' })
  decisions!: EvaluationDecisionInput[];
}

@InputType({ description: '报告整改情况。Report on a rectification.' })
export class ReportRectificationInput {
  @Field(() => ID, { description: '评估。The run.' })
  runId!: string;

  @Field(() => ID, { description: '机构、基地。The provider.' })
  providerId!: string;

  @Field({ description: '整改情况。What was done.' })
  text!: string;
}

@InputType({ description: '核查整改。Confirm a rectification.' })
export class ConfirmRectificationInput extends ReportRectificationInput {
  @Field(() => RectificationVerdictEnum, { description: '结论。Verdict.' })
  verdict!: 'DONE' | 'NOT_DONE' | 'EXTENDED';

  @Field(() => DateScalar, { nullable: true, description: '新的期限，延期时必填。Required to extend.' })
  dueOn?: string | null;
}

/** The answer of a mutation on a run; `run` is read afresh, also after a refusal. */
@ObjectType({ description: '对年度评估操作的结果。Answer of a mutation on a run.' })
export class AnnualEvaluationPayload extends Payload {
  runId!: string | null;
}

/** What became of one decision. */
@ObjectType({ description: '一项决定的结果。What became of one decision.' })
export class EvaluationDecisionResult {
  @Field(() => ID, { description: '机构、基地。The provider.' })
  providerId!: string;

  @Field({ description: '是否已作出。Whether it was made.' })
  decided!: boolean;

  @Field(() => [UserError], { description: '未作出的原因。Why not.' })
  userErrors!: UserError[];
}

/** The answer of a batch of decisions, one result for each in the same order. */
@ObjectType({ description: '批量决定的结果，逐项对应。Answer of a batch, one result for each in the same order.' })
export class DecideEvaluationsPayload extends Payload {
  runId!: string | null;

  @Field(() => [EvaluationDecisionResult], { nullable: true, description: '逐项结果。Result of each.' })
  results!: EvaluationDecisionResult[] | null;
}

/** The answer of a step of a rectification; `item` is read afresh. */
@ObjectType({ description: '整改操作的结果。Answer of a step of a rectification.' })
export class RectificationPayload extends Payload {
  itemId!: string | null;
}
