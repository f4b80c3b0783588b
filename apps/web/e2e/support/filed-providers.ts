import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import {
  fileProviders,
  handIn,
  type AnnualTenant,
  type FiledProvider,
  type TestReport,
} from '../../../api/e2e/support/annual.js';
import { askedDocuments, send } from '../../../api/e2e/support/changes.js';
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

const ALSO_BASE = `
  WITH entry AS (
    INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
    SELECT tenant_id, gen_random_uuid(), organisation_id, 'PRACTICE_BASE', filing_number || '-B', programme_id, announcement_id, filed_at
    FROM provider WHERE tenant_id = $1 AND id = $2 RETURNING id, filing_number
  ), version AS (
    INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
      jurisdiction_code, address, scopes, cause, recorded_at)
    SELECT v.tenant_id, entry.id, 1, v.effective_at, v.status, 'PRACTICE_BASE', v.organisation_id, v.name, v.uscc, v.jurisdiction_code,
      v.address, '{}', 'FILED', v.recorded_at
    FROM entry, provider_version v WHERE v.tenant_id = $1 AND v.provider_id = $2
  )
  SELECT filing_number FROM entry`;

/** Files the unit of an institution as a base as well; answers the filing number. */
export async function fileBaseToo(product: FilingProduct, { id }: FiledProvider): Promise<string> {
  const [base] = await superuser<{ filing_number: string }>(product.world, ALSO_BASE, [product.province.tenant.id, id]);
  if (!base) throw new Error(`Provider ${id} is not filed`);
  return base.filing_number;
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

/** Reports a change of a filed provider for its people, as far as the province's desk; answers its id. */
export async function reportChange(
  product: FilingProduct,
  provider: FiledProvider,
  kind: ProviderChangeKind,
  content: object,
): Promise<string> {
  const { world, province } = product;
  const people = await world.signedIn(province.tenant, provider.organisationId, 'PROVIDER_SUBMITTER');
  const { change } = await send(people, 'createProviderChange', { providerId: provider.id, kind });
  const id = change?.id ?? '';
  const documents = await askedDocuments(people, id);
  const saved = await send(people, 'saveProviderChange', { id, baseVersion: 1, content: { ...content, documents } });
  const sent = await send(people, 'submitProviderChange', { id, draftVersion: 2 });
  if (sent.change?.status !== 'IN_REVIEW') throw new Error(JSON.stringify([saved, sent]));
  return id;
}
