import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Between, IsUuid, Matches } from '@shidian/platform/graphql/constraints.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { Round } from './round.graphql.js';

const MOST_PLACES = 1_000_000;

@InputType({ description: '开设轮次。Open a round.' })
export class CreateRoundInput {
  @Field(() => ID, { description: '项目。The programme.' })
  @IsUuid({ code: 'PROGRAMME_NOT_FOUND' })
  programmeId!: string;

  @Field({ description: '中文名称。Name in Chinese.' })
  @Matches(/^\S.{0,98}\S$/u, { code: 'ROUND_NAME' })
  name!: string;

  @Field({ description: '英文名称。Name in English.' })
  @Matches(/^\S.{0,98}\S$/u, { code: 'ROUND_NAME' })
  nameEn!: string;

  @Field(() => Int, { description: '基准年。Reference year.' })
  @Between(2000, 2100, { code: 'ROUND_YEAR' })
  referenceYear!: number;

  @Field(() => DateTimeScalar, { description: '开始时刻。Opens at.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: '截止时刻。Closes at.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: '名额，空为不限。Capacity; null is unlimited.' })
  @Between(0, MOST_PLACES, { code: 'ROUND_CAPACITY' })
  capacity?: number | null;

  @Field({ description: '申请编号的前缀，如 JD-2021。Beginning of each application’s number.' })
  @Matches(/^[A-Z][A-Z0-9-]{1,19}$/, { code: 'ROUND_PREFIX' })
  numberPrefix!: string;

  @Field({ description: '规则包代号。Id of the rule package.' })
  packageId!: string;

  @Field({ description: '规则包版本。Version of the rule package.' })
  packageVersion!: string;

  @Field(() => String, { nullable: true, description: '规则集，默认 pilot-application。Rule set.' })
  ruleSet?: string | null;
}

@InputType({ description: '调整轮次的时间与名额。Change a round’s window and capacity.' })
export class ChangeRoundInput {
  @Field(() => ID, { description: '轮次。The round.' })
  @IsUuid({ code: 'ROUND_NOT_FOUND' })
  id!: string;

  @Field(() => DateTimeScalar, { description: '开始时刻。Opens at.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: '截止时刻。Closes at.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: '名额，空为不限。Capacity; null is unlimited.' })
  @Between(0, MOST_PLACES, { code: 'ROUND_CAPACITY' })
  capacity?: number | null;
}

/** The round after a mutation. */
@ObjectType({ description: '对轮次操作的结果。Answer of a mutation on a round.' })
export class RoundPayload extends Payload {
  @Field(() => Round, { nullable: true, description: '操作后的轮次。The round afterwards.' })
  round!: Round | null;
}
