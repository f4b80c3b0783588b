import type { Department, OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
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

export const DepartmentEnum = stringEnum<Department>('Department', '主管部门的业务口。Department of an authority.', {
  COMMERCE: '商务。Commerce.',
  HUMAN_RESOURCES: '人力资源和社会保障。Human resources.',
  FINANCE: '财政。Finance.',
  EDUCATION: '教育。Education.',
});

export const ProviderKindEnum = stringEnum<ProviderKind>('ProviderKind', '备案类别。What a unit is filed as.', {
  TRAINING_INSTITUTION: '培训机构。Training institution.',
  PRACTICE_BASE: '实践基地。Practice base.',
});
