import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Attendance, MarkState } from '@shidian/contract/certification.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import type { ExamComponent } from '@shidian/rules/certification-programme.js';
import { AttendanceEnum, ExamComponentEnum, type ExamItemOutcome, ExamItemOutcomeEnum } from '../exam/exam.enums.js';

export const MarkStateEnum = stringEnum<MarkState>('MarkState', '一个成绩的登记情况。How a mark stands.', {
  MISSING: '尚未登记。Nothing entered.',
  ONCE: '一人已登记。Entered by one examiner.',
  AGREED: '两人登记一致。Two examiners agree.',
  CONFLICT: '两人登记不一致。Two examiners differ.',
  DECIDED: '已由第三人裁定。Decided by a third person.',
});

/** What somebody put down for a mark. */
@ObjectType({ description: '一人登记（或裁定）的成绩。What somebody put down for a mark.' })
export class ExamMarkEntry {
  @Field({ description: '登记人。Who.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  at!: Date;

  @Field(() => JsonScalar, {
    description: '各组成部分的分数；不分部分时键为空。Decimal text by part; the key is empty where there are none.',
  })
  parts!: Readonly<Record<string, string>>;

  @Field({ description: '合成的分数，精确小数。Total, as exact decimal text.' })
  total!: string;

  @Field(() => String, { nullable: true, description: '裁定的理由。Reason of a decision.' })
  reason!: string | null;
}

/** A mark of a candidate. */
@ObjectType({ description: '一名考生的一个成绩。A mark of a candidate.' })
export class ExamMark {
  @Field({ description: '方向；等级不分方向时为空。Direction; empty where the level has none.' })
  direction!: string;

  @Field(() => ExamComponentEnum, { description: '项目。Component.' })
  component!: ExamComponent;

  @Field(() => MarkStateEnum, {
    nullable: true,
    description: '登记情况；考评员看不到他人的登记。How it stands; an examiner does not see what others entered.',
  })
  state!: MarkState | null;

  @Field(() => ExamMarkEntry, { nullable: true, description: '您本人的登记。Your own entry.' })
  own!: ExamMarkEntry | null;

  @Field(() => [ExamMarkEntry], { description: '各人的登记；考评员只看到本人的。Entries; an examiner sees their own.' })
  entries!: ExamMarkEntry[];

  @Field(() => ExamMarkEntry, { nullable: true, description: '裁定。Decision of a third person.' })
  decision!: ExamMarkEntry | null;
}

/** A candidate's line of the score sheet. */
@ObjectType({ description: '登分表的一行。A candidate’s line of the score sheet.' })
export class ExamScoreLine {
  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field({ description: '考生姓名。Name of the candidate.' })
  candidateName!: string;

  @Field(() => Int, { description: '座位号。Seat.' })
  seat!: number;

  @Field(() => AttendanceEnum, { description: '出席情况。Attendance.' })
  attendance!: Attendance;

  @Field(() => [ExamMark], { description: '本次应考的各个成绩。The marks that are sat.' })
  marks!: ExamMark[];
}

const lines = connectionTypes(ExamScoreLine, 'ExamScoreLine', '登分表');

/** A page of the score sheet. */
@ObjectType({ description: '登分表的一页。A page of the score sheet.' })
export class ExamScoreLineConnection extends lines.ConnectionType {}

/** Arguments of a page of the score sheet. */
@ArgsType()
export class ExamScoreSheetArgs {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => Int, { defaultValue: 50, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只要有不一致的。Only those with marks in conflict.' })
  conflicts?: boolean | null;
}

@InputType({ description: '一个成绩的一个组成部分。One part of a mark.' })
export class ExamPartInput {
  @Field(() => String, {
    nullable: true,
    description: '组成部分；不分部分时不填。Part; empty where a mark has none.',
  })
  part?: string | null;

  @Field({ description: '分数，原样文字。Mark as it was typed.' })
  value!: string;
}

@InputType({ description: '一个成绩。One mark.' })
export class ExamScoreInput {
  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: '方向；等级不分方向时不填。Direction; empty where the level has none.',
  })
  direction?: string | null;

  @Field(() => ExamComponentEnum, { description: '项目。Component.' })
  component!: ExamComponent;

  @Field(() => [ExamPartInput], { description: '各组成部分的分数。Its parts.' })
  parts!: ExamPartInput[];
}

@InputType({ description: '登分，最多 500 个成绩。Enter marks, 500 at most.' })
export class EnterExamScoresInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => [ExamScoreInput], { description: '各个成绩。The marks.' })
  scores!: ExamScoreInput[];
}

/** What became of one mark. */
@ObjectType({ description: '一个成绩的登记结果。What became of one mark.' })
export class ExamScoreResult {
  @Field(() => Int, { description: '第几个（或表格第几行）。Which of them, or the row of the sheet.' })
  row!: number;

  @Field({ description: '准考证号。Ticket number.' })
  ticketNumber!: string;

  @Field({ description: '方向。Direction.' })
  direction!: string;

  @Field(() => ExamComponentEnum, { nullable: true, description: '项目。Component.' })
  component!: ExamComponent | null;

  @Field(() => ExamItemOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: ExamItemOutcome;

  @Field(() => [UserError], { description: '未登记的原因。Why it was refused.' })
  userErrors!: UserError[];
}

/** Result of entering marks; one refusal does not undo the others. */
@ObjectType({
  description: '登分的结果，一个不成不影响其他。Result of entering marks; one refusal does not undo the others.',
})
export class ExamScoresPayload extends Payload {
  @Field(() => [ExamScoreResult], {
    nullable: true,
    description: '逐个结果；整批被拒时为空。Result of each; null where all was refused.',
  })
  results!: ExamScoreResult[] | null;
}

@InputType({ description: '裁定不一致的成绩。Decide on a mark in conflict.' })
export class ResolveExamScoreInput {
  @Field(() => ID, { description: '准考。The admission.' })
  admissionId!: string;

  @Field(() => String, {
    nullable: true,
    description: '方向；等级不分方向时不填。Direction; empty where the level has none.',
  })
  direction?: string | null;

  @Field(() => ExamComponentEnum, { description: '项目。Component.' })
  component!: ExamComponent;

  @Field(() => [ExamPartInput], { description: '裁定的分数。The mark that counts.' })
  parts!: ExamPartInput[];

  @Field({ description: '理由，最多 500 字。Reason, 500 characters at most.' })
  reason!: string;
}

/** The answer of a decision on a mark. */
@ObjectType({ description: '裁定成绩的结果。Answer of a decision on a mark.' })
export class ResolveExamScorePayload extends Payload {
  @Field(() => ID, { nullable: true, description: '准考。The admission.' })
  admissionId!: string | null;
}
