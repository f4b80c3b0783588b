import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Attendance } from '@shidian/contract/certification.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import type { ExamComponent } from '@shidian/rules/certification-programme.js';
import { AttendanceEnum, ExamComponentEnum } from '../exam/exam.enums.js';
import { ExamPartInput } from './exam-score.graphql.js';

/** What the second person says to a correction. */
export type CorrectionVerdict = 'CONFIRMED' | 'DECLINED';
export const CorrectionVerdictEnum = stringEnum<CorrectionVerdict>(
  'CorrectionVerdict',
  '对更正的决定。What the second person says to a correction.',
  {
    CONFIRMED: '确认更正。The result is corrected.',
    DECLINED: '不予更正。The result stays.',
  },
);

/** A mark of a result. */
@ObjectType({ description: '成绩单中的一个成绩。A mark of a result.' })
export class ExamScore {
  @Field({ description: '方向；等级不分方向时为空。Direction; empty where the level has none.' })
  direction!: string;

  @Field(() => ExamComponentEnum, { description: '项目。Component.' })
  component!: ExamComponent;

  @Field(() => String, {
    nullable: true,
    description: '分数，精确小数；缺考等为空。Exact decimal text; null of who was not there.',
  })
  score!: string | null;

  @Field(() => JsonScalar, { description: '各组成部分。Its parts.' })
  parts!: Readonly<Record<string, string>>;

  @Field({ description: '是否通过。Passed.' })
  passed!: boolean;

  @Field(() => ID, { nullable: true, description: '沿用自哪一次准考。The earlier admission in which it was passed.' })
  carriedFrom!: string | null;
}

/** What was published of an admission; later versions are corrections. */
@ObjectType({
  description: '公布的成绩；后续版本为更正。What was published of an admission; later versions are corrections.',
})
export class ExamResult {
  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field(() => Int, { description: '版本，1 为首次公布。Version; 1 is the first publication.' })
  version!: number;

  @Field(() => AttendanceEnum, { description: '出席情况。Attendance.' })
  attendance!: Attendance;

  @Field(() => [ExamScore], { description: '各个成绩。Its marks.' })
  scores!: ExamScore[];

  @Field({ description: '全部通过。All of it is passed.' })
  passed!: boolean;

  @Field(() => [String], { description: '尚须补考的，方向:项目。What is to be retaken, direction:component.' })
  outstanding!: string[];

  @Field(() => String, { nullable: true, description: '更正的原因。Reason of a correction.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: '公布的时刻。When it was published.' })
  publishedAt!: Date;
}

/** A candidate's result with its history. */
@ObjectType({ description: '一名考生在一个场次的成绩及历次更正。A candidate’s result in a session, with its history.' })
export class ExamResultLine {
  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field(() => ID, { description: '报考。The enrolment.' })
  enrolmentId!: string;

  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field({ description: '场次编号。Number of the session.' })
  sessionNumber!: string;

  @Field({ description: '考生姓名。Name of the candidate.' })
  candidateName!: string;

  @Field({ description: '报名单位。Organisation that enrolled.' })
  organisation!: string;

  @Field(() => ExamResult, { description: '现行成绩。The result in force.' })
  result!: ExamResult;

  @Field(() => [ExamResult], { description: '以前的版本，最近的在前。Earlier versions, latest first.' })
  earlier!: ExamResult[];
}

const lines = connectionTypes(ExamResultLine, 'ExamResultLine', '成绩');

/** A page of results. */
@ObjectType({ description: '成绩的一页。A page of results.' })
export class ExamResultLineConnection extends lines.ConnectionType {}

/** Arguments of a page of results, by ticket number. */
@ArgsType()
export class ExamResultPageArgs {
  @Field(() => ID, { nullable: true, description: '场次。Of this session.' })
  sessionId?: string | null;

  @Field(() => ID, { nullable: true, description: '报考；列出历次考核。Of this enrolment: all its exams.' })
  enrolmentId?: string | null;

  @Field(() => Int, { defaultValue: 50, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;
}

/** What publishing would do now. */
@ObjectType({ description: '公布前的预览。What publishing would do now.' })
export class ExamPublicationPreview {
  @Field(() => Int, { description: '考生人数。Candidates.' })
  candidates!: number;

  @Field(() => Int, { description: '将全部通过。Who would have passed everything.' })
  passed!: number;

  @Field(() => Int, { description: '将有补考。Who would have something to retake.' })
  retakes!: number;

  @Field(() => Int, { description: '缺考或被取消资格。Absent or sent out.' })
  absent!: number;

  @Field(() => Int, { description: '未登记出席。Without attendance.' })
  withoutAttendance!: number;

  @Field(() => Int, { description: '未由两人登记齐的成绩。Marks not entered twice.' })
  missing!: number;

  @Field(() => Int, { description: '不一致的成绩。Marks in conflict.' })
  conflicts!: number;
}

@InputType({ description: '更正中的一个成绩。A mark of a correction.' })
export class CorrectedScoreInput {
  @Field(() => String, {
    nullable: true,
    description: '方向；等级不分方向时不填。Direction; empty where the level has none.',
  })
  direction?: string | null;

  @Field(() => ExamComponentEnum, { description: '项目。Component.' })
  component!: ExamComponent;

  @Field(() => [ExamPartInput], { description: '正确的分数。The right mark.' })
  parts!: ExamPartInput[];
}

@InputType({ description: '提出更正成绩。Propose a correction of a result.' })
export class ProposeExamCorrectionInput {
  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field(() => Int, { description: '您所看的版本。The version you look at.' })
  version!: number;

  @Field(() => [CorrectedScoreInput], { description: '要改的成绩。The marks that change.' })
  scores!: CorrectedScoreInput[];

  @Field({ description: '原因，最多 500 字。Reason, 500 characters at most.' })
  reason!: string;
}

@InputType({ description: '决定是否更正成绩。Decide on a correction.' })
export class DecideExamCorrectionInput {
  @Field(() => ID, { description: '更正。The correction.' })
  id!: string;

  @Field(() => CorrectionVerdictEnum, { description: '决定。Decision.' })
  decision!: CorrectionVerdict;
}

/** A proposed correction. */
@ObjectType({ description: '更正成绩的提议。A proposed correction of a result.' })
export class ExamCorrection {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field({ description: '考生姓名。Name of the candidate.' })
  candidateName!: string;

  @Field(() => JsonScalar, {
    description: '更正后的成绩，方向:项目 → 分数。The marks that change, direction:component → total.',
  })
  marks!: Readonly<Record<string, string>>;

  @Field({ description: '原因。Reason.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: '该报考已发且有效的证书编号。Number of the certificate in force that was issued on it.',
  })
  certificateNumber!: string | null;

  @Field({ description: '提出人。Who proposed it.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { description: '提出的时刻。When.' })
  proposedAt!: Date;

  @Field(() => CorrectionVerdictEnum, {
    nullable: true,
    description: '决定；空为待定。Decision; null while it is open.',
  })
  decision!: CorrectionVerdict | null;

  @Field({ description: '您可否决定。Whether you may decide it.' })
  mayDecide!: boolean;
}

/** The answer of a mutation on corrections. */
@ObjectType({ description: '对更正操作的结果。Answer of a mutation on corrections.' })
export class ExamCorrectionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '更正的标识。Id of the correction.' })
  correctionId!: string | null;
}
