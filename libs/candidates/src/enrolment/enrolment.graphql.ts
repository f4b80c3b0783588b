import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { JudgementVerdictEnum, OutcomeEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { Finding, LocalisedText } from '@shidian/cases/case-record/case-record.graphql.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Programme } from '@shidian/programmes/programme/programme.graphql.js';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { SchoolTypeEnum } from '@shidian/identity/organisation/organisation.enums.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { EnrolmentAbilityEnum, EnrolmentStatusEnum } from './enrolment.enums.js';
import type { EnrolmentAbility } from './enrolment.policy.js';

/** The person as an enrolment shows them. */
@ObjectType({ description: '报名的考生。The person who is enrolled.' })
export class EnrolledPerson {
  @Field(() => ID, { description: '考生标识。Id of the candidate.' })
  id!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;

  @Field({ description: '居民身份证号码，隐去出生日期。Resident ID number without the birthday.' })
  documentMasked!: string;
}

/** Who enrolled the person. */
@ObjectType({ description: '报名单位。Who enrolled the person.' })
export class EnrollingOrganisation {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '名称。Name.' })
  name!: string;
}

/** A direction that was chosen. */
@ObjectType({ description: '所选方向。A direction that was chosen.' })
export class EnrolmentDirection {
  @Field(() => ID, { description: '代号，与培训范围相同。Id, that of the scope of training.' })
  id!: string;

  @Field(() => LocalisedText, { description: '名称。Title.' })
  title!: LocalisedText;
}

/** The worker's verdict on the facts in force. */
@ObjectType({ description: '对现行资料的判定。The verdict on the facts in force.' })
export class EnrolmentVerdict {
  @Field(() => OutcomeEnum, { description: '结论。Outcome.' })
  outcome!: Outcome;

  @Field(() => String, {
    nullable: true,
    description: '符合的一项条件（规则代号）；没有则为空。The condition that admits; null where none does.',
  })
  admittedBy!: string | null;

  @Field(() => [Finding], { description: '每一项条件的结论，含人工认定。Every finding, with what a person answered.' })
  findings!: Finding[];

  @Field(() => JsonScalar, {
    description:
      '判定时系统记录所显示的培训结业、已发证书、院校资格。What the records showed: training, certificates, standing.',
  })
  recorded!: unknown;

  @Field(() => DateTimeScalar, { description: '判定的时刻。When.' })
  evaluatedAt!: Date;
}

/** A person's answer to an open rule. */
@ObjectType({ description: '一次人工认定。A person’s answer to an open rule.' })
export class EnrolmentJudgement {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '规则代号。Id of the rule.' })
  rule!: string;

  @Field(() => Int, { description: '针对第几版资料。On which revision of the facts.' })
  revision!: number;

  @Field(() => JudgementVerdictEnum, { description: '认定结果。Verdict.' })
  verdict!: 'MET' | 'NOT_MET';

  @Field({ description: '依据。What it rests on.' })
  comment!: string;

  @Field(() => String, { nullable: true, description: '认定人；学校用户看不到。Who; not shown to schools.' })
  judgedBy!: string | null;

  @Field(() => DateTimeScalar, { description: '认定的时刻。When.' })
  judgedAt!: Date;
}

/** A person asks for a level. */
@ObjectType({ description: '报名：一名考生报考一个等级。An enrolment: a person asks for a level.' })
export class Enrolment {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => Programme, { description: '项目。Programme.' })
  programme!: Programme;

  @Field({ description: '等级代号。Id of the level.' })
  level!: string;

  @Field(() => LocalisedText, { description: '等级名称。Title of the level.' })
  levelTitle!: LocalisedText;

  @Field(() => [EnrolmentDirection], { description: '所选方向。Directions chosen.' })
  directions!: EnrolmentDirection[];

  @Field(() => EnrolledPerson, { description: '考生。The person.' })
  candidate!: EnrolledPerson;

  @Field(() => EnrollingOrganisation, { description: '报名单位。Who enrolled the person.' })
  organisation!: EnrollingOrganisation;

  @Field(() => EnrolmentStatusEnum, { description: '状态。Status.' })
  status!: EnrolmentStatus;

  @Field(() => Int, { description: '现行资料的版次。Revision of the facts in force.' })
  revision!: number;

  @Field(() => JsonScalar, { description: '现行资料。The facts in force.' })
  facts!: unknown;

  @Field(() => DateScalar, { description: '以哪一天为准判定。The day as of which it is decided.' })
  decidedOn!: string;

  @Field({ description: '规则包代号。Id of the package that decides.' })
  packageId!: string;

  @Field({ description: '规则包版本。Its version.' })
  packageVersion!: string;

  @Field({ description: '规则集。Its rule set.' })
  ruleSet!: string;

  @Field(() => EnrolmentVerdict, { nullable: true, description: '判定；正在判定时为空。The verdict; null before it.' })
  verdict!: EnrolmentVerdict | null;

  @Field(() => [EnrolmentJudgement], { description: '人工认定，最近的在前。Answers of persons, latest first.' })
  judgements!: EnrolmentJudgement[];

  @Field(() => DateTimeScalar, { description: '报名的时刻。When.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变动的时刻。Last changed.' })
  changedAt!: Date;

  @Field(() => [EnrolmentAbilityEnum], { description: '您可进行的操作。What you may do.' })
  abilities!: EnrolmentAbility[];
}

const enrolments = connectionTypes(Enrolment, 'Enrolment', '报名');

/** A page of enrolments. */
@ObjectType({ description: '报名的一页。A page of enrolments.' })
export class EnrolmentConnection extends enrolments.ConnectionType {
  @Field(() => Int, {
    description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10000.',
  })
  totalCount!: number;
}

/** How many stand where. */
@ObjectType({ description: '按等级和状态的人数。How many stand where, by level and status.' })
export class EnrolmentCount {
  @Field(() => ID, { description: '项目。Programme.' })
  programmeId!: string;

  @Field({ description: '等级代号。Id of the level.' })
  level!: string;

  @Field(() => LocalisedText, { description: '等级名称。Title of the level.' })
  levelTitle!: LocalisedText;

  @Field(() => EnrolmentStatusEnum, { description: '状态。Status.' })
  status!: EnrolmentStatus;

  @Field(() => Int, { description: '人数。How many.' })
  count!: number;
}

/** A programme that people can be enrolled in. */
@ObjectType({ description: '可报名的项目及其现行规则。A programme to enrol in, with the rules in force.' })
export class EnrolmentProgramme {
  @Field(() => Programme, { description: '项目。Programme.' })
  programme!: Programme;

  @Field({ description: '规则包代号。Id of the package.' })
  packageId!: string;

  @Field({ description: '规则包版本。Its version.' })
  packageVersion!: string;

  @Field(() => JsonScalar, { description: '规则包内容，可在浏览器中编译。Its content; compiles in the browser.' })
  content!: unknown;

  @Field(() => SchoolTypeEnum, {
    nullable: true,
    description: '您的学校的类型；不是学校为空。Type of your school; null where you are of none.',
  })
  schoolType!: SchoolType | null;

  @Field(() => JsonScalar, {
    description: '系统记录中您的单位的情况，供实时判定。What the records show of your organisation, for a live check.',
  })
  recorded!: unknown;

  @Field({ description: '您的单位今天能否报名。Whether your organisation may enrol today.' })
  mayEnrol!: boolean;

  @Field(() => String, { nullable: true, description: '不能报名的原因。Why it may not.' })
  obstacle!: string | null;
}
