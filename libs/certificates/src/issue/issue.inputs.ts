import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { IssueBatchStatus, IssueItemState, IssueSelection } from '@shidian/contract/certificates.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import {
  IssueBatchStatusEnum,
  IssueItemStateEnum,
  IssueSelectionEnum,
  type IssueVerdict,
  IssueVerdictEnum,
} from './issue.enums.js';

/** Arguments of a page of batches, latest first. */
@ArgsType()
export class IssueBatchPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => [IssueBatchStatusEnum], { nullable: true, description: '状态之一。With one of these statuses.' })
  status?: IssueBatchStatus[] | null;
}

/** Arguments of a page of a batch's people; those refused come first. */
@ArgsType()
export class IssueItemPageArgs {
  @Field(() => ID, { description: '批次。The batch.' })
  batchId!: string;

  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => IssueItemStateEnum, { nullable: true, description: '结果。With this result.' })
  state?: IssueItemState | null;
}

@InputType({ description: '预备一批证书。Prepare a batch of certificates.' })
export class PrepareIssueBatchInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '等级代号。Id of the level.' })
  level!: string;

  @Field(() => IssueSelectionEnum, { description: '发证范围。Who goes into it.' })
  selection!: IssueSelection;

  @Field(() => [ID], { nullable: true, description: '指定的报考，最多 1000 项。The enrolments chosen, at most 1,000.' })
  enrolmentIds?: string[] | null;
}

@InputType({ description: '一个发证批次。A batch.' })
export class IssueBatchInput {
  @Field(() => ID, { description: '批次。The batch.' })
  id!: string;
}

@InputType({ description: '第二人对批次的决定。The second person’s decision on a batch.' })
export class DecideIssueBatchInput {
  @Field(() => ID, { description: '批次。The batch.' })
  id!: string;

  @Field(() => IssueVerdictEnum, { description: '决定。Decision.' })
  decision!: IssueVerdict;

  @Field(() => String, { nullable: true, description: '理由；不同意时必填。Reason; required when it is declined.' })
  reason?: string | null;
}

/** The answer of a mutation on a batch; `batch` is read afresh, also after a refusal. */
@ObjectType({ description: '对发证批次操作的结果。Answer of a mutation on a batch.' })
export class IssueBatchPayload extends Payload {
  batchId!: string | null;
}
