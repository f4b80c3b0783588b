import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { ClassMemberInput } from '../training/training-class.inputs.js';
import { type PlacementState, PlacementStateEnum } from './placement.enums.js';

/** Which placements; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class PlacementFilter {
  @Field(() => ID, { nullable: true, description: '实践基地。At this base.' })
  providerId?: string | null;

  @Field(() => ID, { nullable: true, description: '考生。Of this candidate.' })
  candidateId?: string | null;

  @Field(() => String, { nullable: true, description: '姓名中的文字。Text in the name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '完整的居民身份证号码；只在请求正文中发送，不写入地址。The whole resident ID number; sent in the body, never in an address.',
  })
  number?: string | null;

  @Field(() => [PlacementStateEnum], { nullable: true, description: '状态之一。In one of these states.' })
  state?: PlacementState[] | null;
}

@ArgsType()
export class PlacementPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => PlacementFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: PlacementFilter | null;
}

@InputType({ description: '接收学员实训。Take learners in for practice.' })
export class StartPracticeInput {
  @Field(() => ID, { description: '本单位的实践基地备案。Your own filing as a base.' })
  providerId!: string;

  @Field(() => [ClassMemberInput], { description: '学员，一次最多 200 人。Learners, 200 at most at a time.' })
  members!: ClassMemberInput[];

  @Field(() => DateScalar, { description: '开始之日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '计划结束之日。Planned last day.' })
  endsOn!: string;

  @Field({ description: '全程辅导的专职责任教师。Full-time tutor.' })
  tutor!: string;
}

@InputType({ description: '登记企业实习。Record an internship.' })
export class RecordInternshipInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: '考生。The candidate.' })
  candidateId!: string;

  @Field({ description: '企业名称。Name of the company.' })
  companyName!: string;

  @Field({ description: '企业统一社会信用代码。Its unified social credit code.' })
  companyUscc!: string;

  @Field(() => DateScalar, { description: '开始之日。First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '计划结束之日。Planned last day.' })
  endsOn!: string;

  @Field({ description: '企业导师。Tutor.' })
  tutor!: string;
}

@InputType({ description: '登记实训、实习的结果。Say how placements ended.' })
export class EndPlacementsInput {
  @Field(() => [ID], { description: '实训、实习。Placements.' })
  ids!: string[];

  @Field(() => PlacementStateEnum, { description: '结果，不能为“进行中”。How they ended.' })
  result!: PlacementState;

  @Field(() => DateScalar, { description: '结束之日，不晚于今天。Day, not after today.' })
  onDay!: string;

  @Field(() => Int, { nullable: true, description: '完成的学时。Hours, where completed.' })
  hours?: number | null;

  @Field(() => String, { nullable: true, description: '原因；中断、取消时必填。Reason, unless completed.' })
  reason?: string | null;
}
