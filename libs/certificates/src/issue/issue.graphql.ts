import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IssueBatchStatus, IssueSelection } from '@shidian/contract/certificates.js';
import { LocalisedText } from '@shidian/cases/case-record/case-record.graphql.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import {
  type IssueBatchAbility,
  IssueBatchAbilityEnum,
  IssueBatchStatusEnum,
  IssueSelectionEnum,
  type IssueVerdict,
  IssueVerdictEnum,
} from './issue.enums.js';

/** How a batch adds up. */
@ObjectType({ description: '批次的核对。How a batch adds up.' })
export class IssueReconciliation {
  @Field(() => Int, { description: '批次人数。People in the batch.' })
  total!: number;

  @Field(() => Int, { description: '已发证。Issued.' })
  issued!: number;

  @Field(() => Int, { description: '不予发证，均有原因。Refused, each with its reasons.' })
  refused!: number;

  @Field(() => Int, { description: '差额：批次人数减已发证减不予发证；完成后为零。What is left; zero once finished.' })
  open!: number;
}

/** What the second person decided. */
@ObjectType({ description: '第二人的决定。What the second person decided.' })
export class IssueDecision {
  @Field(() => IssueVerdictEnum, { description: '决定。Decision.' })
  decision!: IssueVerdict;

  @Field(() => String, { nullable: true, description: '理由。Reason.' })
  reason!: string | null;

  @Field({ description: '决定人。Who decided.' })
  decidedBy!: string;

  @Field(() => DateTimeScalar, { description: '决定的时刻。When.' })
  decidedAt!: Date;
}

/** A batch of certificates. */
@ObjectType({ description: '发证批次。A batch of certificates.' })
export class IssueBatch {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '等级代号。Id of the level.' })
  level!: string;

  @Field(() => LocalisedText, { description: '等级名称。Name of the level.' })
  levelTitle!: LocalisedText;

  @Field(() => IssueSelectionEnum, { description: '发证范围。Who went into it.' })
  selection!: IssueSelection;

  @Field(() => IssueBatchStatusEnum, { description: '状态。Status.' })
  status!: IssueBatchStatus;

  @Field({ description: '是否须由第二人同意。Whether a second person must approve it.' })
  needsSecondPerson!: boolean;

  @Field(() => IssueReconciliation, { description: '核对。How it adds up.' })
  reconciliation!: IssueReconciliation;

  @Field({
    description:
      '预备时是否另有合格人员等待下一批。Whether more people were waiting when it was prepared than a batch holds: they go into the next.',
  })
  moreWaiting!: boolean;

  @Field({ description: '预备人。Who prepared it.' })
  preparedBy!: string;

  @Field(() => DateTimeScalar, { description: '预备的时刻。When it was prepared.' })
  preparedAt!: Date;

  @Field(() => IssueDecision, { nullable: true, description: '第二人的决定。The second person’s decision.' })
  decision!: IssueDecision | null;

  @Field(() => String, { nullable: true, description: '开始人。Who started it.' })
  startedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '开始的时刻。When it was started.' })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近暂停的时刻。Last stopped.' })
  stoppedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '完成的时刻。When it was finished.' })
  finishedAt!: Date | null;

  @Field(() => [IssueBatchAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: IssueBatchAbility[];
}

const types = connectionTypes(IssueBatch, 'IssueBatch', '发证批次');

/** A page of batches. */
@ObjectType('IssueBatchConnection', { description: '发证批次的一页。One page.' })
export class IssueBatchConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '总数。Number of all.' })
  totalCount!: number;
}
