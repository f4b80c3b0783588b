import type { ProviderCause, ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { PLACE_NAME } from './as-of.js';
import type { Provider } from './provider.graphql.js';
import { abilitiesOf } from './provider.policy.js';

/** One flat row of an entry with one of its versions. */
export interface ProviderColumns {
  id: string;
  filing_number: string;
  provider_kind: ProviderKind;
  filed_at: Date;
  /** Full precision for cursors; a JavaScript date holds milliseconds only. */
  filed_at_exact: string;
  programme_id: string;
  case_id: string | null;
  announcement_number: string;
  version: number;
  status: ProviderStatus;
  organisation_id: string;
  name: string;
  uscc: string;
  jurisdiction_code: string;
  place: string | null;
  address: string;
  phone: string | null;
  legal_representative: string | null;
  scopes: string[];
  category: string | null;
  effective_at: Date;
  cause: ProviderCause;
  total_count?: number;
}

/** SELECT … FROM … of entries with one version each; which version and who may see it is the caller's condition. `more` adds columns. */
export function selectProviders(more: readonly string[] = []): string {
  return `SELECT p.id, p.filing_number, p.provider_kind, p.filed_at, p.filed_at::text AS filed_at_exact, p.programme_id, p.case_id,
      a.number AS announcement_number, v.version, v.status, v.organisation_id, v.name, v.uscc, v.jurisdiction_code,
      ${PLACE_NAME} AS place, v.address, v.phone, v.legal_representative, v.scopes, v.category, v.effective_at, v.cause
      ${more.map((column) => `, ${column}`).join('')}
    FROM provider p
    JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id
    JOIN announcement a ON a.tenant_id = p.tenant_id AND a.id = p.announcement_id`;
}

/** The record of a row, as the actor may see it. */
export function providerOf(row: ProviderColumns, actor: Actor, desks: readonly Desk[]): Provider {
  return {
    id: row.id,
    filingNumber: row.filing_number,
    kind: row.provider_kind,
    filedAt: row.filed_at,
    programmeId: row.programme_id,
    caseId: row.case_id,
    announcementNumber: row.announcement_number,
    version: row.version,
    status: row.status,
    organisationId: row.organisation_id,
    name: row.name,
    uscc: row.uscc,
    jurisdictionCode: row.jurisdiction_code,
    place: row.place ?? row.jurisdiction_code,
    address: row.address,
    phone: row.phone,
    legalRepresentative: row.legal_representative,
    scopes: row.scopes,
    category: row.category,
    effectiveAt: row.effective_at,
    cause: row.cause,
    abilities: abilitiesOf(actor, desks, {
      organisationId: row.organisation_id,
      jurisdictionCode: row.jurisdiction_code,
      status: row.status,
    }),
  };
}
