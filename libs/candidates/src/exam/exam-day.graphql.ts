import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { IncidentEffect } from '@shidian/contract/certification.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { IncidentEffectEnum, type RecordedAttendance, RecordedAttendanceEnum } from './exam.enums.js';

/** Something that happened in the exam room. */
@ObjectType({
  description: '考场情况：何人、何事、如何处理。What happened in the exam room, to whom, with what effect.',
})
export class ExamIncident {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: '准考证号；涉及全场时为空。Ticket; null of what befell the whole room.',
  })
  ticketNumber!: string | null;

  @Field(() => String, { nullable: true, description: '考生姓名。Name of the candidate.' })
  candidateName!: string | null;

  @Field(() => DateTimeScalar, { description: '发生的时刻。When it happened.' })
  happenedAt!: Date;

  @Field({ description: '经过。What happened.' })
  text!: string;

  @Field(() => IncidentEffectEnum, { description: '处理。Effect.' })
  effect!: IncidentEffect;

  @Field(() => String, { nullable: true, description: '登记人；院校看不到。Who recorded it; not shown to schools.' })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { description: '登记的时刻。When it was recorded.' })
  recordedAt!: Date;
}

@InputType({ description: '登记出席情况，最多 200 名。Record attendance, of 200 at most.' })
export class RecordExamAttendanceInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => [ID], { description: '各份准考。The admissions.' })
  admissionIds!: string[];

  @Field(() => RecordedAttendanceEnum, { description: '出席情况。Attendance.' })
  attendance!: RecordedAttendance;
}

@InputType({ description: '登记考场情况。Record an incident.' })
export class RecordExamIncidentInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '涉及的准考；涉及全场时不填。Whom it concerns; nobody of what befell the room.',
  })
  admissionId?: string | null;

  @Field(() => DateTimeScalar, { description: '发生的时刻。When it happened.' })
  happenedAt!: Date;

  @Field({ description: '经过，最多 2000 字。What happened, 2,000 characters at most.' })
  text!: string;

  @Field(() => IncidentEffectEnum, { description: '处理。Effect.' })
  effect!: IncidentEffect;
}

/** The incident as it was recorded. */
@ObjectType({ description: '登记考场情况的结果。Answer of recording an incident.' })
export class RecordExamIncidentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '考场情况的标识。Id of the incident.' })
  incidentId!: string | null;
}
