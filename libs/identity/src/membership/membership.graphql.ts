import type { Role } from '@shidian/contract/roles.js';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

export const RoleEnum = stringEnum<Role>('Role', '角色。Role.', {
  SCHOOL_EDITOR: '学校填报人。Fills in the applications of a school.',
  SCHOOL_SUBMITTER: '学校提交人。Also submits and withdraws them.',
  REVIEWER: '审核人。Judges, returns and decides applications.',
  PROGRAMME_MANAGER: '项目负责人。A reviewer who also runs rounds and organisations.',
  TENANT_ADMIN: '租户管理员。Decides who belongs to the tenant.',
  PROVIDER_EDITOR: '机构填报人。Fills in the filings and reports of a provider.',
  PROVIDER_SUBMITTER: '机构提交人。Also submits and withdraws them.',
  OFFICER: '主管部门经办人。Works the desk of a department of a place.',
  ASSOCIATION_OFFICER: '促进会经办人。Recommends members of the Association.',
  CERTIFICATION_OFFICER: '认证机构经办人。Enrols and examines candidates, issues and revokes certificates.',
  EXAMINER: '考评员。Enters scores.',
});

/** A tenant as the API shows it. */
@ObjectType({ description: '租户：主管或评价单位。Tenant: the authority or body that runs programmes.' })
export class Tenant {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '短名。Short name.' })
  slug!: string;

  @Field({ description: '中文名称。Name in Chinese.' })
  name!: string;

  @Field({ description: '英文名称。Name in English.' })
  nameEn!: string;
}

/** A membership of the person who asks. */
@ObjectType('Membership', { description: '成员身份：在某租户某机构中的角色。A role in an organisation of a tenant.' })
export class MembershipType {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => Tenant, { description: '租户。Tenant.' })
  tenant!: Tenant;

  @Field(() => RoleEnum, { description: '角色。Role.' })
  role!: Role;

  tenantId!: string;
  organisationId!: string;
}

/** A membership as an administrator sees it. */
@ObjectType('Member', { description: '机构的一名成员。A member of an organisation.' })
export class MemberType {
  @Field(() => ID, { description: '成员身份的标识。Id of the membership.' })
  id!: string;

  @Field({ description: '姓名。Name.' })
  name!: string;

  @Field({ description: '邮箱。E-mail address.' })
  email!: string;

  @Field(() => RoleEnum, { description: '角色。Role.' })
  role!: Role;

  @Field(() => DateTimeScalar, { description: '加入时刻。Member since.' })
  createdAt!: Date;
}

/** Input of endMembership. */
@InputType({ description: '终止成员身份。Ends a membership.' })
export class EndMembershipInput {
  @Field(() => ID, { description: '成员身份的标识。Id of the membership.' })
  id!: string;
}

/** Answer of endMembership. */
@ObjectType({ description: '终止成员身份的结果。Answer of endMembership.' })
export class EndMembershipPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '已终止的成员身份。The membership that ended.' })
  endedId?: string | null;
}
