import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlacementKind } from '@shidian/contract/certification.js';
import { connectionTypes, type Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import {
  type PlacementAbility,
  PlacementAbilityEnum,
  PlacementKindEnum,
  type PlacementState,
  PlacementStateEnum,
} from './placement.enums.js';

/** Practice at a base, or an internship. */
@ObjectType({ description: '实训或实习。Practice at a base, or an internship.' })
export class Placement {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => PlacementKindEnum, { description: '方式。Kind.' })
  kind!: PlacementKind;

  @Field(() => ID, { description: '考生标识。Id of the candidate.' })
  candidateId!: string;

  @Field({ description: '姓名。Name.' })
  candidateName!: string;

  @Field({ description: '证件号码，隐去出生日期。ID number without the birthday.' })
  documentMasked!: string;

  @Field({ description: '基地或企业名称。Name of the base or company.' })
  place!: string;

  @Field({ description: '全程辅导的责任教师。The tutor.' })
  tutor!: string;

  @Field(() => DateScalar, { description: '开始之日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '计划结束之日。Planned last day.' })
  endsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '按项目规定满期之日；项目无规定为空。Day on which it is long enough; null where nothing is asked.',
  })
  completeOn!: string | null;

  @Field(() => PlacementStateEnum, { description: '状态。State.' })
  state!: PlacementState;

  @Field(() => DateScalar, { nullable: true, description: '实际结束之日。Day on which it ended.' })
  endedOn!: string | null;

  @Field(() => Int, { nullable: true, description: '实训学时。Hours.' })
  hours!: number | null;

  @Field(() => DateTimeScalar, { description: '登记的时刻。When it was recorded.' })
  recordedAt!: Date;

  @Field(() => [PlacementAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: PlacementAbility[];
}

const types = connectionTypes(Placement, 'Placement', '实训和实习');

/** A page of placements. */
@ObjectType('PlacementConnection', { description: '实训和实习的一页。One page.' })
export class PlacementConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}

/** The answer of a mutation on placements; they are read afresh, also after a refusal. */
@ObjectType({ description: '对实训和实习操作的结果。Answer of a mutation on placements.' })
export class PlacementPayload extends Payload {
  placementIds!: string[] | null;
}
