import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DrawStage } from '@shidian/contract/certification.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

export const DrawStageEnum = stringEnum<DrawStage>('DrawStage', '抽考的进度。How far a draw has come.', {
  COMMITTED: '已作承诺。Committed to.',
  VALUE_KNOWN: '已录入公开值。Its public value is entered.',
  RUN: '已抽取，未公布。Run, not published.',
  PUBLISHED: '已公布。Published.',
  VOID: '已作废，附原因。Void, with its reason.',
});

/** What a student drew. */
@ObjectType({ description: '一名考生抽到的模块和试卷。What a student drew.' })
export class DrawnPaper {
  @Field({ description: '准考证号。Ticket number.' })
  ticket!: string;

  @Field({ description: '模块代号。Module.' })
  module!: string;

  @Field(() => Int, { description: '试卷号，从 1 起。Paper, from 1.' })
  paper!: number;
}

/** A draw of modules and papers. */
@ObjectType({
  description:
    '抽考：先承诺，再以承诺时尚不存在的公开值抽取。A draw: committed to first, then drawn with a public value that did not exist.',
})
export class ExamDraw {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => Int, { description: '第几次抽考。Which attempt.' })
  attempt!: number;

  @Field({ description: '公开页地址的末段。Last part of the address of its public page.' })
  publicId!: string;

  @Field(() => DrawStageEnum, { description: '进度。Stage.' })
  stage!: DrawStage;

  @Field({ description: '算法名称和版本。Algorithm and version.' })
  algorithm!: string;

  @Field(() => Int, { description: '名单人数。Students on the roster.' })
  students!: number;

  @Field({ description: '名单的 SHA-256。SHA-256 of the roster.' })
  rosterHash!: string;

  @Field({ description: '种子的 SHA-256。SHA-256 of the seed.' })
  seedHash!: string;

  @Field({ description: '将采用的公开值。The public value that will be used.' })
  valueName!: string;

  @Field(() => DateTimeScalar, { description: '该公开值产生的时刻。When that value comes into being.' })
  valueDue!: Date;

  @Field(() => DateTimeScalar, { description: '承诺的时刻。When it was committed to.' })
  committedAt!: Date;

  @Field(() => String, { nullable: true, description: '公开值。The public value.' })
  value!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '公开值产生的时刻。When the value came into being.' })
  valueAt!: Date | null;

  @Field(() => String, { nullable: true, description: '公开值的出处。Where the value was taken from.' })
  source!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '公布的时刻。When it was published.' })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '作废的原因。Why it is void.' })
  voidReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '作废的时刻。When it was voided.' })
  voidedAt!: Date | null;

  @Field(() => [DrawnPaper], { nullable: true, description: '抽取结果；未抽取时为空。Outcome; null until it is run.' })
  assignments!: DrawnPaper[] | null;
}

@InputType({ description: '作出抽考承诺。Commit to a draw.' })
export class CommitExamDrawInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field({
    description:
      '将采用的公开值，如“双色球第 2021031 期开奖号码”，最多 200 字。The public value that will be used, 200 characters at most.',
  })
  valueName!: string;

  @Field(() => DateTimeScalar, {
    description: '公开值产生的时刻，须在此后。When it comes into being, which must lie ahead.',
  })
  valueDue!: Date;
}

@InputType({ description: '录入公开值。Enter the public value.' })
export class EnterExamDrawValueInput {
  @Field(() => ID, { description: '抽考。The draw.' })
  id!: string;

  @Field({ description: '公开值，照原样，最多 200 字。The value as it was published, 200 characters at most.' })
  value!: string;

  @Field(() => DateTimeScalar, { description: '公开值产生的时刻。When it came into being.' })
  valueAt!: Date;

  @Field({ description: '出处，如网址，最多 500 字。Where it was taken from, 500 characters at most.' })
  source!: string;
}

@InputType({ description: '所指的抽考。The draw that is meant.' })
export class ExamDrawIdInput {
  @Field(() => ID, { description: '抽考。The draw.' })
  id!: string;
}

@InputType({ description: '作废一次抽考。Void a draw.' })
export class VoidExamDrawInput extends ExamDrawIdInput {
  @Field({ description: '原因，最多 500 字，会公开。Reason, 500 characters at most; it is public.' })
  reason!: string;
}

/** The answer of a mutation on a draw. */
@ObjectType({ description: '对抽考操作的结果。Answer of a mutation on a draw.' })
export class ExamDrawPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '抽考的标识。Id of the draw.' })
  drawId!: string | null;
}
