import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IssueItemState, IssueRefusalCode } from '@shidian/contract/certificates.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { IssueItemStateEnum, IssueRefusalCodeEnum } from './issue.enums.js';

/** One reason why a person gets no certificate. */
@ObjectType({ description: '不予发证的一项原因。One reason why no certificate is issued.' })
export class IssueRefusal {
  @Field(() => IssueRefusalCodeEnum, { description: '原因。Reason.' })
  code!: IssueRefusalCode;

  @Field(() => String, {
    nullable: true,
    description:
      '细节：缺字、实践欠缺代码等。Particulars: the characters that are missing, codes of what the practice lacks.',
  })
  detail!: string | null;
}

/** One person of a batch. */
@ObjectType({ description: '批次中的一人。One person of a batch.' })
export class IssueItem {
  @Field(() => ID, { description: '标识：批次与报考。Batch and enrolment.' })
  id!: string;

  @Field(() => ID, { description: '报考。The enrolment.' })
  enrolmentId!: string;

  @Field(() => ID, { description: '考生。The candidate.' })
  candidateId!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;

  @Field({ description: '证件号码（遮盖）。Masked number of the document.' })
  documentMasked!: string;

  @Field(() => [String], { description: '方向代号。Ids of the directions.' })
  directions!: string[];

  @Field(() => IssueItemStateEnum, { description: '结果。What became of it.' })
  state!: IssueItemState;

  @Field(() => [IssueRefusal], { description: '不予发证的全部原因。All reasons against it.' })
  refusals!: IssueRefusal[];

  @Field(() => ID, { nullable: true, description: '所发证书。The certificate.' })
  certificateId!: string | null;

  @Field(() => String, { nullable: true, description: '证书编号。Its number.' })
  certificateNumber!: string | null;
}

const types = connectionTypes(IssueItem, 'IssueItem', '发证批次的人员');

/** A page of a batch's people. */
@ObjectType('IssueItemConnection', { description: '批次人员的一页。One page.' })
export class IssueItemConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
