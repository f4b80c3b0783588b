import { Field, ObjectType } from '@nestjs/graphql';
import type { JurisdictionLevel } from '@shidian/contract/organisations.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const JurisdictionLevelEnum = stringEnum<JurisdictionLevel>(
  'JurisdictionLevel',
  '行政区划的层级。Level of an administrative division.',
  {
    PROVINCE: '省。Province.',
    CITY: '设区的市。City.',
    COUNTY: '县（市、区）。County, county-level city or district.',
  },
);

/** An administrative division while its code and name were valid. */
@ObjectType('Jurisdiction', {
  description: '行政区划（GB/T 2260）及其有效期。An administrative division and the days on which it held.',
})
export class JurisdictionType {
  @Field({ description: '代码，六位数字。Code of six digits.' })
  code!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => JurisdictionLevelEnum, { description: '层级。Level.' })
  level!: JurisdictionLevel;

  @Field(() => String, {
    nullable: true,
    description: '上级的代码，省为空。Code of the division above; null for a province.',
  })
  parentCode!: string | null;

  @Field(() => DateScalar, { description: '自此日起有效。Valid from this day.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '自此日起不再有效；空为现行。First day on which it no longer holds; null while it does.',
  })
  validUntil!: string | null;
}
