import {
  fileProviders,
  handIn,
  type AnnualTenant,
  type FiledProvider,
  type TestReport,
} from '../../../api/e2e/support/annual.js';
import { superuser } from '../../../api/e2e/support/superuser.js';
import type { FilingProduct } from './filing-product.js';

export type { FiledProvider };

const tenantOf = ({ province: { tenant, programmeId } }: FilingProduct): AnnualTenant => ({
  ...tenant,
  programmeId,
  offices: { province: '', city: '', county: '' },
});

/** Files providers in the province, numbered from `from` on, without their way over the desks. */
export const fileInProvince = (
  product: FilingProduct,
  count: number,
  options: { from?: number; filedAt: string },
): Promise<FiledProvider[]> => fileProviders(product.world, tenantOf(product), count, options);

const JUDGED = `
  WITH one AS (
    INSERT INTO review_case (tenant_id, id, kind, number, applicant_id, status, stage, attempt, jurisdiction_code, created_at, updated_at)
    VALUES ($1, gen_random_uuid(), 'filing', 'F-' || $3, $4, 'APPROVED', 'publication', 1, $5, now(), now()) RETURNING id
  ), submission AS (
    INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, package_id, package_version, submitted_by, submitted_at)
    SELECT $1, one.id, 1, '{}', '{}', '', p.id, p.version, u.id, now()
    FROM one, (SELECT id, version FROM rule_package WHERE content ? 'filing' ORDER BY id, version DESC LIMIT 1) p,
      (SELECT id FROM user_account LIMIT 1) u RETURNING case_id
  )
  UPDATE provider SET case_id = (SELECT case_id FROM submission) WHERE tenant_id = $1 AND id = $2::uuid`;

/** Gives an entry the filing that led to it: by its package the register knows how long a ban lasts. */
export async function judgeInProvince(product: FilingProduct, provider: FiledProvider): Promise<void> {
  const { id, organisationId, county } = provider;
  await superuser(product.world, JUDGED, [product.province.tenant.id, id, id, organisationId, county]);
}

/** Hands in reports of filed providers. */
export const reportInProvince = (product: FilingProduct, reports: readonly TestReport[]): Promise<void> =>
  handIn(product.world, tenantOf(product), reports);

/** The filing number of a provider. */
export async function filingNumberOf(product: FilingProduct, provider: FiledProvider): Promise<string> {
  const [row] = await superuser<{ filing_number: string }>(
    product.world,
    'SELECT filing_number FROM provider WHERE tenant_id = $1 AND id = $2',
    [product.province.tenant.id, provider.id],
  );
  if (!row) throw new Error(`Provider ${provider.id} is not filed`);
  return row.filing_number;
}
