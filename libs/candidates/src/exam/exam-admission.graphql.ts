import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Attendance } from '@shidian/contract/certification.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import { AttendanceEnum } from './exam.enums.js';

/** A candidate's seat in a session. */
@ObjectType({ description: '准考：一名考生在一个场次的座位。A candidate’s seat in a session.' })
export class ExamAdmission {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '报考。The enrolment.' })
  enrolmentId!: string;

  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field(() => Int, { description: '座位号。Seat.' })
  seat!: number;

  @Field({ description: '考生姓名。Name of the candidate.' })
  candidateName!: string;

  @Field(() => String, {
    nullable: true,
    description: '隐去中段的证件号码；考评员看不到。Masked document number; not shown to examiners.',
  })
  document!: string | null;

  @Field({ description: '报名单位。Organisation that enrolled.' })
  organisation!: string;

  @Field(() => [String], { description: '报考方向。Directions.' })
  directions!: string[];

  @Field(() => [String], {
    description:
      '本次应考，方向:项目；补考不含已通过的。What is sat, direction:component; a retake leaves out what was passed.',
  })
  sits!: string[];

  @Field(() => AttendanceEnum, { description: '出席情况。Attendance.' })
  attendance!: Attendance;
}

const admissions = connectionTypes(ExamAdmission, 'ExamAdmission', '准考');

/** A page of admissions. */
@ObjectType({ description: '准考的一页。A page of admissions.' })
export class ExamAdmissionConnection extends admissions.ConnectionType {}

/** An enrolment that waits for an exam, and what is in the way. */
@ObjectType({
  description: '待准考的报考，以及尚有的障碍。An enrolment that waits for an exam, and what is in the way.',
})
export class ExamApplicant {
  @Field(() => ID, { description: '报考。The enrolment.' })
  enrolmentId!: string;

  @Field({ description: '考生姓名。Name of the candidate.' })
  candidateName!: string;

  @Field({ description: '隐去中段的证件号码。Masked document number.' })
  document!: string;

  @Field({ description: '报名单位。Organisation that enrolled.' })
  organisation!: string;

  @Field(() => [String], { description: '报考方向。Directions.' })
  directions!: string[];

  @Field({ description: '曾通过一部分，此次为补考。Some of it was passed before: a retake.' })
  retake!: boolean;

  @Field(() => [UserError], {
    description: '不能准考的原因；为空即可。What is in the way; empty means it can be admitted.',
  })
  userErrors!: UserError[];
}

const applicants = connectionTypes(ExamApplicant, 'ExamApplicant', '待准考的报考');

/** A page of waiting enrolments. */
@ObjectType({ description: '待准考的报考的一页。A page of waiting enrolments.' })
export class ExamApplicantConnection extends applicants.ConnectionType {}

/** Arguments of a page of a session's admissions or applicants. */
@ArgsType()
export class ExamRosterArgs {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => Int, { defaultValue: 50, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;
}

@InputType({ description: '准考，最多 200 份报考。Admit enrolments, at most 200.' })
export class AdmitToExamInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => [ID], { description: '各份报考。The enrolments.' })
  enrolmentIds!: string[];
}

@InputType({ description: '撤回准考，最多 200 份。Take admissions back, at most 200.' })
export class WithdrawExamAdmissionsInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => [ID], { description: '各份准考。The admissions.' })
  admissionIds!: string[];
}
