import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '@shidian/contract/roles.js';
import { RoleEnum } from '@shidian/identity/membership/membership.graphql.js';

/** A demonstration account. */
@ObjectType({ description: '演示账号。A demonstration account.' })
export class DemoAccount {
  @Field({ description: '邮箱。E-mail address.' })
  email!: string;

  @Field({ description: '口令。Password.' })
  password!: string;

  @Field(() => RoleEnum, { description: '首个身份的角色。Role of the first membership.' })
  role!: Role;

  @Field({ description: '姓名。Name in Chinese.' })
  name!: string;

  @Field({ description: '姓名（英文）。Name in English.' })
  nameEn!: string;

  @Field({ description: '租户。Tenant, in Chinese.' })
  tenant!: string;

  @Field({ description: '租户（英文）。Tenant, in English.' })
  tenantEn!: string;

  @Field({ description: '机构。Organisation, in Chinese.' })
  organisation!: string;

  @Field({ description: '机构（英文）。Organisation, in English.' })
  organisationEn!: string;
}
