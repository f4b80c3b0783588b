import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { type ClassState, ClassStateEnum } from './training.enums.js';

/** Which classes; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class TrainingClassFilter {
  @Field(() => ID, { nullable: true, description: '培训机构。Of this institution.' })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: '等级代号。For this level.' })
  level?: string | null;

  @Field(() => [ClassStateEnum], { nullable: true, description: '状态之一。In one of these states.' })
  state?: ClassState[] | null;
}

@ArgsType()
export class TrainingClassPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => TrainingClassFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: TrainingClassFilter | null;
}

@InputType({ description: '开设培训班。Open a class.' })
export class CreateTrainingClassInput {
  @Field(() => ID, { description: '本单位的培训机构备案。Your own filing as an institution.' })
  providerId!: string;

  @Field({ description: '培训范围代号，须在备案范围内。Scope, which the filing must cover.' })
  scope!: string;

  @Field({ description: '班名，最多 100 字。Name, 100 characters at most.' })
  name!: string;

  @Field(() => DateScalar, { description: '开班之日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '结束之日，不早于开班。Last day, not before the first.' })
  endsOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: '标准学时；项目有规定的不得更少。Standard hours; not fewer than the programme asks for.',
  })
  standardHours?: number | null;
}

@InputType({ description: '一名学员。A learner.' })
export class ClassMemberInput {
  @Field({ description: '姓名，与证件一致。Name, as on the document.' })
  name!: string;

  @Field({ description: '居民身份证号码，18 位。Resident ID number, 18 characters.' })
  documentNumber!: string;
}

@InputType({
  description: '添加学员，有一人不符即全部不添加。Add learners: all of them, or none where one is refused.',
})
export class AddClassMembersInput {
  @Field(() => ID, { description: '培训班。The class.' })
  classId!: string;

  @Field(() => [ClassMemberInput], { description: '学员，一次最多 200 人。Learners, 200 at most at a time.' })
  members!: ClassMemberInput[];
}

@InputType({ description: '学员退班。A learner leaves.' })
export class LeaveTrainingClassInput {
  @Field(() => ID, { description: '培训班。The class.' })
  classId!: string;

  @Field(() => ID, { description: '学员。The learner.' })
  candidateId!: string;

  @Field(() => DateScalar, { description: '退班之日。Day of leaving.' })
  leftOn!: string;
}

@InputType({ description: '一名学员的学时。Hours of one learner.' })
export class AttendanceInput {
  @Field(() => ID, { description: '学员。The learner.' })
  candidateId!: string;

  @Field(() => Int, { description: '学时，0 至 12。Hours, 0 to 12.' })
  hours!: number;
}

@InputType({ description: '登记一日学时；重登即更正。Record the hours of a day; to record again corrects.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: '培训班。The class.' })
  classId!: string;

  @Field(() => DateScalar, { description: '上课之日。The day.' })
  day!: string;

  @Field(() => [AttendanceInput], { description: '各学员学时。Hours by learner.' })
  entries!: AttendanceInput[];
}

@InputType({ description: '颁发结业证书。Issue completion certificates.' })
export class CompleteTrainingInput {
  @Field(() => ID, { description: '培训班。The class.' })
  classId!: string;

  @Field(() => [ID], { description: '学员。Learners.' })
  candidateIds!: string[];

  @Field(() => DateScalar, { description: '结业之日，不晚于今天。Day of completion, not after today.' })
  completedOn!: string;
}

@InputType({ description: '结班，此后不再更改。Close a class; nothing changes afterwards.' })
export class CloseTrainingClassInput {
  @Field(() => ID, { description: '培训班。The class.' })
  classId!: string;
}
