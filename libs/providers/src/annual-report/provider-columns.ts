import type { ProviderKind } from '@shidian/contract/providers.js';
import type { ProviderSummary } from './provider-summary.graphql.js';

/** Columns of a `ProviderSummary`. */
export interface ProviderColumns {
  provider_id: string;
  filing_number: string;
  name: string;
  provider_kind: ProviderKind;
  jurisdiction_code: string;
  place: string | null;
}

/** Select list of `ProviderColumns` over tables `p` (provider) and `v` (its current version). */
export const providerColumns = `p.id AS provider_id, p.filing_number, v.name, v.provider_kind, v.jurisdiction_code,
  (SELECT j.name FROM jurisdiction j WHERE j.code = v.jurisdiction_code ORDER BY j.valid_from DESC LIMIT 1) AS place`;

/** Joins `p` and `v` to a table that has `tenant_id` and `provider_id`. */
export const joinProvider = (table: string): string => `
  JOIN provider p ON p.tenant_id = ${table}.tenant_id AND p.id = ${table}.provider_id
  JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL`;

/** The summary of a row. */
export function providerOf(row: ProviderColumns): ProviderSummary {
  return {
    id: row.provider_id,
    filingNumber: row.filing_number,
    name: row.name,
    providerKind: row.provider_kind,
    jurisdictionCode: row.jurisdiction_code,
    place: row.place ?? row.jurisdiction_code,
  };
}
