import type { Permission } from '@shidian/contract/permissions.js';
import type { Role } from '@shidian/contract/roles.js';

/** An id in the right shape that nothing has. */
export const ABSENT = '01900000-0000-7000-8000-000000000000';

/** Who may, and what a caller who may is answered to a call that names nothing which exists. */
export interface OperationRow {
  /** One mark for each of `callers`, in groups: nobody; a school's two; reviewer, manager, admin; a provider's two; officer, Association; certification officer, examiner. */
  readonly may: string;
  /** The one scope that opens it to a token; `anyone` needs none, `people` is closed to every token. */
  readonly scope: Permission | 'anyone' | 'people';
  readonly answer: string;
  readonly input?: object;
}

/** Roles in the order of the marks. */
export const callers = [
  'anonymous',
  'SCHOOL_EDITOR',
  'SCHOOL_SUBMITTER',
  'REVIEWER',
  'PROGRAMME_MANAGER',
  'TENANT_ADMIN',
  'PROVIDER_EDITOR',
  'PROVIDER_SUBMITTER',
  'OFFICER',
  'ASSOCIATION_OFFICER',
  'CERTIFICATION_OFFICER',
  'EXAMINER',
] as const satisfies readonly ('anonymous' | Role)[];
