import { levelOf } from '@shidian/contract/jurisdictions.js';
import type { Department, OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { isUscc } from './uscc.js';

/** What of a new organisation has to fit together; the code of a place is one that is known on the day, or null where none was given. */
export interface OrganisationParts {
  readonly kind: OrganisationKind;
  readonly uscc: string | null;
  readonly schoolType: SchoolType | null;
  readonly jurisdictionCode: string | null;
  readonly department: Department | null;
  readonly associationMember: boolean;
}

/** Everything that does not fit the kind of the organisation, each with its field. */
export function organisationDefects(parts: OrganisationParts): RefusalItem[] {
  const { kind, uscc, schoolType, jurisdictionCode, department, associationMember } = parts;
  const defects: RefusalItem[] = [];
  if (uscc !== null && !isUscc(uscc)) defects.push({ code: 'INVALID_USCC', field: ['uscc'] });
  if (kind === 'SCHOOL' && !schoolType) defects.push({ code: 'SCHOOL_TYPE_MISSING', field: ['schoolType'] });
  if (kind !== 'SCHOOL' && schoolType) defects.push({ code: 'SCHOOL_TYPE_UNFIT', field: ['schoolType'] });
  if (kind === 'PROVIDER' && uscc === null) defects.push({ code: 'USCC_MISSING', field: ['uscc'] });
  if (kind !== 'AUTHORITY' && department) defects.push({ code: 'DEPARTMENT_UNFIT', field: ['department'] });
  if (kind !== 'PROVIDER' && associationMember)
    defects.push({ code: 'ASSOCIATION_MEMBER_UNFIT', field: ['associationMember'] });
  const inCounty = kind === 'PROVIDER';
  if (jurisdictionCode === null && (inCounty || (kind === 'AUTHORITY' && department)))
    defects.push({ code: 'JURISDICTION_MISSING', field: ['jurisdictionCode'] });
  if (jurisdictionCode !== null && inCounty && levelOf(jurisdictionCode) !== 'COUNTY')
    defects.push({ code: 'NOT_A_COUNTY', field: ['jurisdictionCode'] });
  return defects;
}
