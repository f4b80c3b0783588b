import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Programme } from '../programme/programme.graphql.js';
import type { RoundPhase } from './round.phase.js';

export const RoundPhaseEnum = stringEnum<RoundPhase>(
  'RoundPhase',
  '轮次所处阶段，由时钟推定。Phase of a round, derived from the clock.',
  {
    UPCOMING: '尚未开始。Not open yet.',
    OPEN: '受理中。Open.',
    CLOSED: '已截止。Closed.',
  },
);

/** One call for applications. */
@ObjectType({ description: '申请轮次。A call for applications.' })
export class Round {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => Programme, { description: '所属项目。Its programme.' })
  programme!: Programme;

  @Field({ description: '中文名称。Name in Chinese.' })
  name!: string;

  @Field({ description: '英文名称。Name in English.' })
  nameEn!: string;

  @Field(() => Int, {
    description: '基准年：近三年即其前三年。Reference year: the last three years are those before it.',
  })
  referenceYear!: number;

  @Field(() => DateTimeScalar, { description: '开始受理的时刻。Opens at this instant.' })
  opensAt!: Date;

  @Field(() => DateTimeScalar, { description: '截止时刻，此刻起不再受理。Closes at this instant.' })
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: '名额，空为不限。Capacity; null is unlimited.' })
  capacity!: number | null;

  @Field(() => Int, { description: '已批准数。Approved so far.' })
  approved!: number;

  @Field(() => RoundPhaseEnum, { description: '当前阶段。Phase at this moment.' })
  phase!: RoundPhase;

  @Field({ description: '规则集。Rule set.' })
  ruleSet!: string;

  packageId!: string;
  packageVersion!: string;
}

const types = connectionTypes(Round, 'Round', '轮次');

/** A page of rounds. */
@ObjectType({ description: '轮次的一页。A page of rounds.' })
export class RoundConnection extends types.ConnectionType {}
