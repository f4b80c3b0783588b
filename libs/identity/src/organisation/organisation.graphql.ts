import type { Department, OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { DepartmentEnum, OrganisationKindEnum, SchoolTypeEnum } from './organisation.enums.js';

/** An organisation as the API shows it. */
@ObjectType('Organisation', {
  description:
    '机构：学校、评价组织、主管部门、培训机构、实践基地或行业协会。School, certifying body, authority, provider or association.',
})
export class OrganisationType {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: '类别。Kind.' })
  kind!: OrganisationKind;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string | null;

  @Field(() => SchoolTypeEnum, { nullable: true, description: '学校类型，仅学校有。Type of school; schools only.' })
  schoolType!: SchoolType | null;

  @Field(() => String, { nullable: true, description: '所在地。Place.' })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '行政区划代码：主管部门为辖区，培训机构、实践基地为注册地。Code of the place it works for or is registered in.',
  })
  jurisdictionCode!: string | null;

  @Field(() => DepartmentEnum, { nullable: true, description: '部门，仅主管部门有。Department; authorities only.' })
  department!: Department | null;

  @Field({ description: '是否省电子商务促进会会员。Whether the Association may recommend it.' })
  associationMember!: boolean;
}

const types = connectionTypes(OrganisationType, 'Organisation', '机构');

/** A page of organisations. */
@ObjectType('OrganisationConnection', { description: '机构的一页。A page of organisations.' })
export class OrganisationConnection extends types.ConnectionType {}

/** Input of createOrganisation. */
@InputType({ description: '新机构。A new organisation.' })
export class CreateOrganisationInput {
  @Field(() => OrganisationKindEnum, { description: '类别。Kind.' })
  kind!: OrganisationKind;

  @Field({ description: '名称，1 到 200 个字。Name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified social credit code.' })
  uscc?: string | null;

  @Field(() => SchoolTypeEnum, { nullable: true, description: '学校类型，学校必填。Type of school; schools need it.' })
  schoolType?: SchoolType | null;

  @Field(() => String, { nullable: true, description: '所在地。Place.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '行政区划代码；培训机构、实践基地须为县级。Code of its place; a county for providers, who need it.',
  })
  jurisdictionCode?: string | null;

  @Field(() => DepartmentEnum, { nullable: true, description: '部门，仅主管部门可填。Department; authorities only.' })
  department?: Department | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否省电子商务促进会会员，仅培训机构、实践基地可填。Whether a provider is a member of the Association.',
  })
  associationMember?: boolean | null;
}

/** Input of renameOrganisation. */
@InputType({ description: '机构更名。Another name for an organisation.' })
export class RenameOrganisationInput {
  @Field(() => ID, { description: '机构标识。Id of the organisation.' })
  id!: string;

  @Field({ description: '新名称。Its new name.' })
  name!: string;
}

/** Answer of the mutations on organisations. */
@ObjectType({ description: '机构操作的结果。Answer of a change to an organisation.' })
export class OrganisationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true, description: '操作后的机构。The organisation afterwards.' })
  organisation?: OrganisationType | null;

  organisationId?: string;
}
