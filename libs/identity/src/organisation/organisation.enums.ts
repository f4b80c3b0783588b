import type { OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

export const SchoolTypeEnum = stringEnum<SchoolType>('SchoolType', '学校类型。Type of school.', {
  SECONDARY: '中等职业学校。Secondary vocational school.',
  HIGHER_VOCATIONAL: '高等职业学校。Higher vocational school.',
  APPLIED_UNDERGRADUATE: '应用型本科学校。Applied undergraduate school.',
});

export const OrganisationKindEnum = stringEnum<OrganisationKind>(
  'OrganisationKind',
  '机构类别。Kind of organisation.',
  {
    SCHOOL: '学校。School.',
    CERTIFYING_BODY: '评价组织。Certifying body.',
    AUTHORITY: '主管部门。Authority.',
    PROVIDER: '培训机构或实践基地的单位。Unit that is, or wants to be, a training institution or practice base.',
    ASSOCIATION: '电子商务促进会。The Association.',
  },
);
