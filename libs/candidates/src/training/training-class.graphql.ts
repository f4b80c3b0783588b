import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionTypes, type Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { type ClassState, ClassStateEnum, type TrainingAbility, TrainingAbilityEnum } from './training.enums.js';

/** A learner of a class. */
@ObjectType({ description: '班级学员。A learner of a class.' })
export class ClassMember {
  @Field(() => ID, { description: '考生标识。Id of the candidate.' })
  candidateId!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;

  @Field({ description: '证件号码，隐去出生日期。ID number without the birthday.' })
  documentMasked!: string;

  @Field(() => DateScalar, { description: '入班之日。Day of joining.' })
  joinedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '退班之日。Day of leaving, if any.' })
  leftOn!: string | null;

  @Field(() => Int, { description: '累计学时。Hours attended.' })
  hours!: number;

  @Field(() => String, { nullable: true, description: '结业证书编号。Number of the completion certificate.' })
  completionNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '结业之日。Day of completion.' })
  completedOn!: string | null;
}

/** What was recorded of one learner and day. */
@ObjectType({
  description: '一名学员一日学时的一次登记。One entry of a learner’s hours on a day; a correction is a further one.',
})
export class ClassAttendance {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => DateScalar, { description: '上课之日。The day.' })
  day!: string;

  @Field(() => Int, { description: '学时。Hours.' })
  hours!: number;

  @Field({ description: '登记人。Who recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: '登记的时刻。When it was recorded.' })
  recordedAt!: Date;

  @Field({ description: '是否为当日最后一次登记，计入学时。Whether it is the last of its day, which counts.' })
  counts!: boolean;
}

/** What learners said, all together. */
@ObjectType({ description: '学员满意度汇总。What learners said, all together.' })
export class SurveySummary {
  @Field(() => Int, { description: '答卷数。Responses.' })
  responses!: number;

  @Field(() => Int, { description: '其中满意（4 分和 5 分）。Satisfied among them: scores 4 and 5.' })
  satisfied!: number;
}

/** A class of an institution. */
@ObjectType({ description: '培训班。A class of a training institution.' })
export class TrainingClass {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '培训机构。The institution.' })
  providerId!: string;

  @Field({ description: '培训机构名称。Name of the institution.' })
  providerName!: string;

  @Field({ description: '备案编号。Filing number.' })
  filingNumber!: string;

  @Field({ description: '班名。Name of the class.' })
  name!: string;

  @Field({ description: '培训范围代号。Scope of training.' })
  scope!: string;

  @Field({ description: '等级代号。Level.' })
  level!: string;

  @Field(() => DateScalar, { description: '开班之日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '结束之日。Last day.' })
  endsOn!: string;

  @Field(() => Int, { description: '标准学时。Standard hours.' })
  standardHours!: number;

  @Field(() => ClassStateEnum, { description: '状态。State.' })
  state!: ClassState;

  @Field(() => Int, { description: '学员人数。Learners.' })
  memberCount!: number;

  @Field(() => Int, { description: '已结业人数。Completed.' })
  completedCount!: number;

  @Field(() => SurveySummary, { description: '满意度。Satisfaction.' })
  survey!: SurveySummary;

  @Field(() => DateTimeScalar, { nullable: true, description: '结班的时刻。When it was closed.' })
  closedAt!: Date | null;

  @Field(() => [TrainingAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: TrainingAbility[];
}

const types = connectionTypes(TrainingClass, 'TrainingClass', '培训班');

/** A page of classes. */
@ObjectType('TrainingClassConnection', { description: '培训班的一页。One page.' })
export class TrainingClassConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}

/** The answer of a mutation on a class; `trainingClass` is read afresh, also after a refusal. */
@ObjectType({ description: '对培训班操作的结果。Answer of a mutation on a class.' })
export class TrainingClassPayload extends Payload {
  classId!: string | null;
}
