import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Constrained } from '@shidian/platform/graphql/input.pipe.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { Round } from './round.graphql.js';

const constraints = () => import('./round.constraints.js');

@Constrained(constraints)
@InputType({ description: '开设轮次。Open a round.' })
export class CreateRoundInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '中文名称。Name in Chinese.' })
  name!: string;

  @Field({ description: '英文名称。Name in English.' })
  nameEn!: string;

  @Field(() => Int, { description: '基准年。Reference year.' })
  referenceYear!: number;

  @Field(() => DateTimeScalar, { description: '开始时刻。Opens at.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: '截止时刻。Closes at.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: '名额，空为不限。Capacity; null is unlimited.' })
  capacity?: number | null;

  @Field({ description: '申请编号的前缀，如 JD-2021。Beginning of each application’s number.' })
  numberPrefix!: string;

  @Field({ description: '规则包代号。Id of the rule package.' })
  packageId!: string;

  @Field({ description: '规则包版本。Version of the rule package.' })
  packageVersion!: string;

  @Field(() => String, { nullable: true, description: '规则集，默认 pilot-application。Rule set.' })
  ruleSet?: string | null;
}

@Constrained(constraints)
@InputType({ description: '调整轮次的时间与名额。Change a round’s window and capacity.' })
export class ChangeRoundInput {
  @Field(() => ID, { description: '轮次。The round.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: '开始时刻。Opens at.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: '截止时刻。Closes at.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: '名额，空为不限。Capacity; null is unlimited.' })
  capacity?: number | null;
}

/** The round after a mutation. */
@ObjectType({ description: '对轮次操作的结果。Answer of a mutation on a round.' })
export class RoundPayload extends Payload {
  @Field(() => Round, { nullable: true, description: '操作后的轮次。The round afterwards.' })
  round!: Round | null;
}
