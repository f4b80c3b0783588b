import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OutcomeEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { Finding } from '@shidian/cases/case-record/case-record.graphql.js';
import type { EvaluationProposal } from '@shidian/contract/providers.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { ProviderSummary } from '../annual-report/provider-summary.graphql.js';
import {
  type ItemAbility,
  ItemAbilityEnum,
  type ItemState,
  ItemStateEnum,
  ProposalEnum,
  RectificationEventEnum,
  RectificationStateEnum,
} from './annual-evaluation.enums.js';
import type { RectificationEventKind, RectificationState } from './rectification.state.js';

/** A person's decision on one provider of a run. */
@ObjectType({ description: '对一家机构、基地作出的决定，只增不改。A decision on one provider; never edited.' })
export class EvaluationDecision {
  @Field(() => ProposalEnum, { description: '决定。Decision.' })
  decision!: EvaluationProposal;

  @Field(() => DateScalar, { nullable: true, description: '整改期限。Rectify by.' })
  rectifyBy!: string | null;

  @Field(() => String, { nullable: true, description: '理由。Reason.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '决定人；被评单位看不到姓名。Who; not shown to the provider.',
  })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: '代谁行使。On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => DateTimeScalar, { description: '决定时刻。When.' })
  decidedAt!: Date;
}

/** A decision to revoke that the second person declined. */
@ObjectType({
  description: '未获同意的取消决定，只增不改；其后须重新决定。A decision to revoke that was declined; another follows.',
})
export class FormerDecision {
  @Field(() => ProposalEnum, { description: '当时的决定。The decision.' })
  decision!: EvaluationProposal;

  @Field(() => String, { nullable: true, description: '当时的理由。Its reason.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: '决定人；被评单位看不到。Who; not shown to the provider.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: '代谁决定。On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => DateTimeScalar, { description: '决定时刻。When.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: '不同意取消的理由。Why it was declined.' })
  declinedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '不同意的人；被评单位看不到。Who declined; not shown to the provider.',
  })
  declinedBy!: string | null;

  @Field(() => String, { nullable: true, description: '代谁作出。On whose behalf.' })
  declinedFor!: string | null;

  @Field(() => DateTimeScalar, { description: '不同意的时刻。When it was declined.' })
  declinedAt!: Date;
}

/** One step of a rectification. */
@ObjectType({ description: '整改过程中的一步，只增不改。A step of a rectification; never edited.' })
export class RectificationEvent {
  @Field(() => RectificationEventEnum, { description: '步骤。What happened.' })
  kind!: RectificationEventKind;

  @Field({ description: '说明。Text.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: '新的期限。New due day.' })
  dueOn!: string | null;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  happenedAt!: Date;
}

/** How a rectification stands. */
@ObjectType({ description: '整改情况。How a rectification stands.' })
export class Rectification {
  @Field(() => RectificationStateEnum, { description: '状态。State.' })
  state!: RectificationState;

  @Field(() => DateScalar, { description: '期限，当日仍为按时。Due day, itself in time.' })
  dueOn!: string;

  @Field(() => [RectificationEvent], { description: '经过，先发生的在前。Steps, oldest first.' })
  events!: RectificationEvent[];
}

/** One provider of a run. */
@ObjectType({ description: '年度评估中的一家。One provider of a run.' })
export class EvaluationItem {
  @Field(() => ID, { description: '标识：评估与机构两个标识以冒号相连。Id: run and provider with a colon between.' })
  id!: string;

  @Field(() => ID, { description: '所属评估。The run.' })
  runId!: string;

  @Field(() => Int, { description: '所评年度。The year that is evaluated.' })
  year!: number;

  @Field(() => ProviderSummary, { description: '机构、基地。The provider.' })
  provider!: ProviderSummary;

  @Field(() => ItemStateEnum, { description: '进度。Progress.' })
  state!: ItemState;

  @Field(() => JsonScalar, { nullable: true, description: '评估所依据的事实，已固定。The facts, frozen.' })
  facts!: unknown;

  @Field(() => [Finding], { description: '各条规则的结论。Every finding.' })
  findings!: Finding[];

  @Field(() => OutcomeEnum, { nullable: true, description: '总结论。Outcome.' })
  outcome!: Outcome | null;

  @Field(() => ProposalEnum, { nullable: true, description: '建议；由人决定。Proposal; a person decides.' })
  proposal!: EvaluationProposal | null;

  @Field(() => String, { nullable: true, description: '评估出错的原因。Why the evaluation failed.' })
  failure!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '评估时刻。When evaluated.' })
  evaluatedAt!: Date | null;

  @Field(() => EvaluationDecision, {
    nullable: true,
    description: '现行决定；取消未获同意的，恢复为待决定。The decision that stands; a declined one stands no more.',
  })
  decision!: EvaluationDecision | null;

  @Field(() => [FormerDecision], {
    description: '未获同意的取消决定，先作出的在前。Decisions to revoke that were declined, oldest first.',
  })
  formerDecisions!: FormerDecision[];

  @Field(() => Rectification, { nullable: true, description: '整改情况。The rectification.' })
  rectification!: Rectification | null;

  @Field(() => [ItemAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: ItemAbility[];
}

const types = connectionTypes(EvaluationItem, 'EvaluationItem', '参评机构、基地');

/** A page of a run's providers. */
@ObjectType('EvaluationItemConnection', { description: '参评机构、基地的一页。One page.' })
export class EvaluationItemConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
