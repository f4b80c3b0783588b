import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Constrained } from '@shidian/platform/graphql/input.pipe.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

/** How a city has spread its target. */
@ObjectType({ description: '市对任务的分解。How a city has split its target.' })
export class TargetSplit {
  @Field(() => Int, { description: '第几次分解；再次分解时须回传。Number of the split, asked back by the next one.' })
  version!: number;

  @Field(() => Int, { description: '分解的合计。Sum of its parts.' })
  people!: number;

  @Field({ description: '是否仍等于现行任务。Whether it still sums to the target in force.' })
  matches!: boolean;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  splitAt!: Date;

  @Field({ description: '经办人。By whom.' })
  splitBy!: string;
}

/** The target of a place and year with what was reported towards it. */
@ObjectType({ description: '一地一年的培养任务与进度。Training target of a place and year, with progress.' })
export class TrainingTarget {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '上级代码。Code of the place above.' })
  parentCode!: string | null;

  @Field(() => Int, { description: '年度。Year.' })
  year!: number;

  @Field(() => Int, {
    nullable: true,
    description: '任务人数；未定则为空。People to train; null where nothing is set.',
  })
  people!: number | null;

  @Field(() => Int, { description: '年度报告所报的培训人数。People trained, by the annual reports.' })
  trained!: number;

  @Field({ description: '由方案单列，市不能更改。Set by the plan: the city cannot change it.' })
  fixed!: boolean;

  @Field(() => TargetSplit, {
    nullable: true,
    description: '市的分解；未分解则为空。The city’s split; null where there is none.',
  })
  split!: TargetSplit | null;
}

@InputType({ description: '一县（市、区）的人数。A county’s part.' })
export class TargetPartInput {
  @Field({ description: '县（市、区）代码。Code of the county.' })
  jurisdictionCode!: string;

  @Field(() => Int, { description: '人数。People.' })
  people!: number;
}

@Constrained(() => import('./training-target.constraints.js'))
@InputType({ description: '把市的任务分解到县（市、区）。Split a city’s target over its counties.' })
export class SplitTargetInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '市代码。Code of the city.' })
  jurisdictionCode!: string;

  @Field(() => Int, { description: '年度。Year.' })
  year!: number;

  @Field(() => Int, { description: '您所看的分解次数，未分解为 0。The split that you saw; 0 for none.' })
  baseVersion!: number;

  @Field(() => [TargetPartInput], {
    description: '各县（市、区）人数，合计须等于市的任务。Parts, which sum to the city’s target.',
  })
  parts!: TargetPartInput[];
}

/** The city and its counties after a split. */
@ObjectType({ description: '分解任务的结果。Answer of a split.' })
export class SplitTargetPayload extends Payload {
  @Field(() => [TrainingTarget], { nullable: true, description: '分解后的任务。Targets afterwards.' })
  targets?: TrainingTarget[] | null;
}
