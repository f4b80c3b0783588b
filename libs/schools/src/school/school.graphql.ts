import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { SchoolTypeEnum } from '@shidian/identity/organisation/organisation.enums.js';

/** A school as an applicant. */
@ObjectType({ description: '学校。A school.' })
export class School {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string | null;

  @Field(() => SchoolTypeEnum, { description: '学校类型。Type of school.' })
  schoolType!: SchoolType;

  @Field(() => String, { nullable: true, description: '所在地。Place.' })
  place!: string | null;
}
