import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const EnrollingPartyEnum = stringEnum<CertificationProgramme['enrolledBy']>(
  'EnrollingParty',
  '由谁报名。Who enrols candidates.',
  {
    CERTIFYING_BODY: '发证机构。The certifying body.',
    PILOT_SCHOOL: '经批准的试点学校。Approved pilot schools.',
  },
);

/** A direction of a level. */
@ObjectType({ description: '级别的一个方向。A direction of a level.' })
export class LevelDirection {
  @Field(() => ID, { description: '代号。Id.' })
  id!: string;

  @Field({ description: '中文名称。Chinese title.' })
  title!: string;

  @Field({ description: '英文名称。English title.' })
  titleEn!: string;
}

/** A level for which certificates are issued, or that counts as a prior certificate. */
@ObjectType({ description: '证书级别。A level of certificates.' })
export class CertificateLevelInfo {
  @Field(() => ID, { description: '代号。Id.' })
  id!: string;

  @Field({ description: '中文名称。Chinese title.' })
  title!: string;

  @Field({ description: '英文名称。English title.' })
  titleEn!: string;

  @Field(() => Int, { description: '高低次序。Rank; a higher one covers lower ones.' })
  rank!: number;

  @Field({ description: '现在能否报名。Whether candidates may be enrolled for it now.' })
  open!: boolean;

  @Field(() => [LevelDirection], { description: '方向。Directions.' })
  directions!: LevelDirection[];

  @Field(() => Int, { description: '至少选几个方向。Directions that a candidate takes at least.' })
  directionsAtLeast!: number;
}

/** A programme that issues certificates. */
@ObjectType({ description: '发放证书的项目。A programme that issues certificates.' })
export class CertifyingProgrammeInfo {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '中文名称。Chinese name.' })
  name!: string;

  @Field({ description: '英文名称。English name.' })
  nameEn!: string;

  @Field(() => EnrollingPartyEnum, { description: '由谁报名。Who enrols candidates.' })
  enrolledBy!: CertificationProgramme['enrolledBy'];

  @Field(() => [CertificateLevelInfo], { description: '级别，由低到高。Levels, lowest first.' })
  levels!: CertificateLevelInfo[];
}
