import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ExamSessionStatus } from '@shidian/contract/certification.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { ExamSessionStatusEnum } from './exam.enums.js';

/** Arguments of a page of sessions, latest first. */
@ArgsType()
export class ExamSessionPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => ExamSessionStatusEnum, { nullable: true, description: '进度。Of this status.' })
  status?: ExamSessionStatus | null;

  @Field(() => String, { nullable: true, description: '等级。Of this level.' })
  level?: string | null;
}

@InputType({ isAbstract: true })
abstract class SessionParticulars {
  @Field({ description: '名称，最多 100 字。Name, 100 characters at most.' })
  name!: string;

  @Field({ description: '考场，最多 200 字。Room, 200 characters at most.' })
  room!: string;

  @Field(() => Int, { description: '座位数，1 至 10000。Seats, 1 to 10,000.' })
  capacity!: number;

  @Field(() => DateTimeScalar, { description: '开始时刻。When it begins.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: '结束时刻。When it ends.' })
  endsAt!: Date;

  @Field(() => [ID], { description: '考评员，至少两名。Its examiners, two at least.' })
  examinerIds!: string[];
}

@InputType({ description: '筹备一个考核场次。Plan an exam session.' })
export class CreateExamSessionInput extends SessionParticulars {
  @Field(() => ID, { description: '试点项目。Programme.' })
  programmeId!: string;

  @Field({ description: '等级。Level.' })
  level!: string;
}

@InputType({ description: '修改考核场次。Change an exam session.' })
export class ChangeExamSessionInput extends SessionParticulars {
  @Field(() => ID, { description: '场次。The session.' })
  id!: string;
}

@InputType({ description: '所指的考核场次。The session that is meant.' })
export class ExamSessionIdInput {
  @Field(() => ID, { description: '场次。The session.' })
  id!: string;
}

@InputType({ description: '取消考核场次。Cancel an exam session.' })
export class CancelExamSessionInput extends ExamSessionIdInput {
  @Field({ description: '原因，最多 500 字。Reason, 500 characters at most.' })
  reason!: string;
}

/** The answer of a mutation on a session; the record is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对考核场次操作的结果。Answer of a mutation on an exam session.' })
export class ExamSessionPayload extends Payload {
  sessionId!: string | null;
}
