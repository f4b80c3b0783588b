import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ExamAbility, ExamSessionStatus } from '@shidian/contract/certification.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Programme } from '@shidian/programmes/programme/programme.graphql.js';
import type { CertificateLevel, DrawTerms, ScoreTerms } from '@shidian/rules/certification-programme.js';
import { ExamAbilityEnum, ExamSessionStatusEnum } from './exam.enums.js';

/** The rules under which a session was planned. */
export interface ExamTerms {
  readonly level: CertificateLevel;
  readonly score: ScoreTerms;
  readonly draw: DrawTerms | null;
}

/** A person who invigilates and scores. */
@ObjectType({ description: '考评员。An examiner.' })
export class Examiner {
  @Field(() => ID, { description: '人员标识。Id of the person.' })
  userId!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;
}

/** One exam at one place and time. */
@ObjectType({ description: '考核场次：一次在某时某地的考核。One exam at one place and time.' })
export class ExamSession {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '场次编号，准考证号以它开头。Number; ticket numbers begin with it.' })
  number!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => Programme, { description: '试点项目。Programme.' })
  programme!: Programme;

  @Field({ description: '等级代号。Level, as the package names it.' })
  level!: string;

  @Field(() => JsonScalar, {
    description: '筹备时的规则：等级、评分、抽考。The rules under which it was planned: level, score, draw.',
  })
  terms!: ExamTerms;

  @Field({ description: '考场。Room.' })
  room!: string;

  @Field(() => Int, { description: '座位数。Seats.' })
  capacity!: number;

  @Field(() => Int, { description: '已准考人数。Seats taken.' })
  admitted!: number;

  @Field(() => DateTimeScalar, { description: '开始时刻。When it begins.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: '结束时刻。When it ends.' })
  endsAt!: Date;

  @Field(() => ExamSessionStatusEnum, { description: '进度。Status.' })
  status!: ExamSessionStatus;

  @Field(() => [Examiner], { description: '考评员。Its examiners.' })
  examiners!: Examiner[];

  @Field(() => String, { nullable: true, description: '取消的原因。Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '申请公布成绩的时刻；此后不再登分。When publication was asked for; scores are shut since.',
  })
  publicationAskedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '公布成绩的时刻。When results were published.' })
  publishedAt!: Date | null;

  @Field(() => [ExamAbilityEnum], { description: '您此刻可做的事。What you may do now.' })
  abilities!: ExamAbility[];
}

/** A programme that examines, and its levels. */
@ObjectType({ description: '可考核的项目及其等级。A programme that examines, and its levels.' })
export class ExamProgramme {
  @Field(() => Programme, { description: '试点项目。Programme.' })
  programme!: Programme;

  @Field(() => JsonScalar, { description: '可考核的等级。Levels for which there are exams.' })
  levels!: readonly CertificateLevel[];
}

const sessions = connectionTypes(ExamSession, 'ExamSession', '考核场次');

/** A page of sessions. */
@ObjectType({ description: '考核场次的一页。A page of exam sessions.' })
export class ExamSessionConnection extends sessions.ConnectionType {}
