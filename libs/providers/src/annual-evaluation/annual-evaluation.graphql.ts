import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvaluationProposal } from '@shidian/contract/providers.js';
import { OutcomeEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import type { Outcome } from '@shidian/rules/findings.js';
import {
  ProposalEnum,
  type RunAbility,
  RunAbilityEnum,
  type RunStatus,
  RunStatusEnum,
} from './annual-evaluation.enums.js';

/** How far a run is. */
@ObjectType({ description: '评估进度。How far a run is.' })
export class EvaluationProgress {
  @Field(() => Int, { description: '参评家数。Providers in the run.' })
  total!: number;

  @Field(() => Int, { description: '已评估（含出错）。Evaluated, failures included.' })
  evaluated!: number;

  @Field(() => Int, { description: '评估出错。Failed.' })
  failed!: number;

  @Field(() => Int, { description: '已作出决定。Decided.' })
  decided!: number;
}

/** How many with one proposal. */
@ObjectType({ description: '一种建议的家数。Number with one proposal.' })
export class ProposalCount {
  @Field(() => ProposalEnum, { description: '建议。Proposal.' })
  proposal!: EvaluationProposal;

  @Field(() => Int, { description: '家数。Number.' })
  count!: number;

  @Field(() => Int, { description: '其中已决定。Decided among them.' })
  decided!: number;
}

/** How many with one outcome. */
@ObjectType({ description: '一种结论的家数。Number with one outcome.' })
export class OutcomeCount {
  @Field(() => OutcomeEnum, { description: '结论。Outcome.' })
  outcome!: Outcome;

  @Field(() => Int, { description: '家数。Number.' })
  count!: number;
}

/** Counts of a city. */
@ObjectType({ description: '一个设区市的家数。Counts of a city.' })
export class EvaluationPlaceCount {
  @Field({ description: '市代码。Code of the city.' })
  jurisdictionCode!: string;

  @Field({ description: '市名。Name of the city.' })
  place!: string;

  @Field(() => Int, { description: '参评。In the run.' })
  total!: number;

  @Field(() => Int, { description: '建议保留。Keep.' })
  keep!: number;

  @Field(() => Int, { description: '建议整改。Rectify.' })
  rectify!: number;

  @Field(() => Int, { description: '建议取消。Revoke.' })
  revoke!: number;

  @Field(() => Int, { description: '评估出错。Failed.' })
  failed!: number;

  @Field(() => Int, { description: '已决定。Decided.' })
  decided!: number;
}

/** A run of the annual evaluation. */
@ObjectType({ description: '一次年度评估。A run of the annual evaluation.' })
export class AnnualEvaluation {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: '所评年度。The year that is evaluated.' })
  year!: number;

  @Field(() => RunStatusEnum, { description: '状态。Status.' })
  status!: RunStatus;

  @Field({ description: '规则包代号。Id of the rule package.' })
  packageId!: string;

  @Field({ description: '规则包版本。Version of the rule package.' })
  packageVersion!: string;

  @Field(() => DateScalar, { description: '评估基准日。Day on which the facts are looked at.' })
  evaluatedOn!: string;

  @Field(() => DateScalar, { description: '今日决定整改时建议的期限。Day to rectify by that is suggested today.' })
  suggestedRectifyBy!: string;

  @Field(() => DateTimeScalar, { description: '启动时刻。Started.' })
  startedAt!: Date;

  @Field({ description: '启动人。Who started it.' })
  startedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近暂停的时刻。Last stopped.' })
  stoppedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '完成时刻。Finished.' })
  finishedAt!: Date | null;

  @Field(() => EvaluationProgress, { description: '进度。Progress.' })
  progress!: EvaluationProgress;

  @Field(() => [RunAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: RunAbility[];
}

const types = connectionTypes(AnnualEvaluation, 'AnnualEvaluation', '年度评估');

/** A page of runs. */
@ObjectType('AnnualEvaluationConnection', { description: '年度评估的一页。One page.' })
export class AnnualEvaluationConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '总数。Number of all.' })
  totalCount!: number;
}
