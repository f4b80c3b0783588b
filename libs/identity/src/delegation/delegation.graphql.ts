import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Role } from '@shidian/contract/roles.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { RoleEnum } from '../membership/membership.graphql.js';
import type { DelegationState } from './delegation-term.js';

export const DelegationStateEnum = stringEnum<DelegationState>(
  'DelegationState',
  '代办是否生效。Whether a delegation is in force.',
  {
    PLANNED: '尚未开始。Not begun yet.',
    IN_FORCE: '生效中。In force.',
    OVER: '已过期。Over.',
    ENDED: '已提前结束。Ended early.',
  },
);

/** Somebody stands in for an absent officer. */
@ObjectType('Delegation', {
  description: '代办：由他人在一段日子里代为办理。Somebody stands in at a desk for some days.',
})
export class DelegationType {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '委托人。Who is absent.' })
  ownerName!: string;

  @Field({ description: '受托人。Who stands in.' })
  delegateName!: string;

  @Field({ description: '是否为本人所委托；否则为本人所受托。True where it is yours; false where you stand in.' })
  given!: boolean;

  @Field(() => RoleEnum, { description: '委托人的角色。Role of who is absent.' })
  role!: Role;

  @Field(() => DateScalar, { description: '首日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '末日，含当日。Last day, included.' })
  endsOn!: string;

  @Field({ description: '事由。Reason.' })
  reason!: string;

  @Field(() => DelegationStateEnum, { description: '状态。State.' })
  state!: DelegationState;

  @Field(() => DateTimeScalar, { description: '登记时刻。Made at.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '提前结束的时刻。Ended early at.' })
  revokedAt!: Date | null;

  organisationId!: string;
}

/** Somebody who can stand in. */
@ObjectType('Colleague', { description: '可委托的同事。Somebody who can stand in at a desk.' })
export class ColleagueType {
  @Field(() => ID, { description: '人员标识。Id of the person.' })
  userId!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;

  @Field(() => RoleEnum, { description: '角色。Role.' })
  role!: Role;

  organisationId!: string;
}

/** Input of delegateDesk. */
@InputType({ description: '委托代办。Have somebody stand in at your desk.' })
export class DelegateDeskInput {
  @Field(() => ID, { description: '受托人的人员标识。Id of the person who stands in.' })
  delegateUserId!: string;

  @Field(() => DateScalar, { description: '首日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '末日，含当日，最长一年。Last day, included; one year at most.' })
  endsOn!: string;

  @Field({ description: '事由，1 到 500 个字。Reason, 1 to 500 characters.' })
  reason!: string;
}

/** Input of endDelegation. */
@InputType({ description: '提前结束代办。End a delegation early.' })
export class EndDelegationInput {
  @Field(() => ID, { description: '代办的标识。Id of the delegation.' })
  id!: string;
}

/** Answer of the mutations on delegations. */
@ObjectType({ description: '代办操作的结果。Answer of a change to a delegation.' })
export class DelegationPayload extends Payload {
  @Field(() => DelegationType, { nullable: true, description: '操作后的代办。The delegation afterwards.' })
  delegation?: DelegationType | null;
}
