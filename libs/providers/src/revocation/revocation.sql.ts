import type { ProviderKind, ProviderStatus, RevocationGround } from '@shidian/contract/providers.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { PLACE_NAME } from '../register/as-of.js';
import { isOfProvider, mayRevoke, provinceDesk } from '../register/provider.policy.js';
import { isSecondPerson } from './second-person.js';
import type { RevocationStatus, RevocationVerdict } from './revocation.enums.js';
import type { Revocation } from './revocation.graphql.js';

/** One flat row of a revocation with the entry as it is now. */
export interface RevocationColumns {
  id: string;
  provider_id: string;
  ground: RevocationGround;
  evidence: string;
  run_id: string | null;
  proposed_by: string;
  proposed_for: string | null;
  proposed_by_name: string;
  proposed_for_name: string | null;
  proposed_at: Date;
  decision: RevocationVerdict | null;
  reason: string | null;
  decided_by_name: string | null;
  decided_for_name: string | null;
  decided_at: Date | null;
  ban_uscc: string | null;
  first_day: string | null;
  last_day: string | null;
  filing_number: string;
  provider_kind: ProviderKind;
  status: ProviderStatus;
  organisation_id: string;
  name: string;
  jurisdiction_code: string;
  place: string | null;
}

/** SELECT … FROM … of revocations with their entries `p`, current versions `v` and decisions `d`; who may see them is the caller's condition. */
export const SELECT_REVOCATIONS = `
  SELECT r.id, r.provider_id, r.ground, r.evidence, r.run_id, r.proposed_by, r.on_behalf_of AS proposed_for, pu.name AS proposed_by_name,
    pf.name AS proposed_for_name, df.name AS decided_for_name, r.proposed_at,
    d.decision, d.reason, du.name AS decided_by_name, d.decided_at, b.uscc AS ban_uscc, b.first_day, b.last_day,
    p.filing_number, p.provider_kind, v.status, v.organisation_id, v.name, v.jurisdiction_code, ${PLACE_NAME} AS place
  FROM revocation r
  JOIN provider p ON p.tenant_id = r.tenant_id AND p.id = r.provider_id
  JOIN provider_version v ON v.tenant_id = r.tenant_id AND v.provider_id = r.provider_id AND v.superseded_at IS NULL
  JOIN user_account pu ON pu.id = r.proposed_by
  LEFT JOIN revocation_decision d ON d.tenant_id = r.tenant_id AND d.revocation_id = r.id
  LEFT JOIN user_account du ON du.id = d.decided_by
  LEFT JOIN user_account pf ON pf.id = r.on_behalf_of
  LEFT JOIN user_account df ON df.id = d.on_behalf_of
  LEFT JOIN provider_ban b ON b.tenant_id = r.tenant_id AND b.revocation_id = r.id`;

/** Status as a condition; `PROPOSED` is what nobody has decided on. */
export function statusSql(status: RevocationStatus, bind: (value: unknown) => string): string {
  return status === 'PROPOSED' ? 'd.decision IS NULL' : `d.decision = ${bind(status)}`;
}

/** The record of a row, as the actor may see it. */
export function revocationOf(row: RevocationColumns, actor: Actor, desks: readonly Desk[]): Revocation {
  const own = isOfProvider(actor);
  const guarded = { organisationId: row.organisation_id, jurisdictionCode: row.jurisdiction_code, status: row.status };
  return {
    id: row.id,
    status: row.decision ?? 'PROPOSED',
    provider: {
      id: row.provider_id,
      filingNumber: row.filing_number,
      name: row.name,
      providerKind: row.provider_kind,
      jurisdictionCode: row.jurisdiction_code,
      place: row.place ?? row.jurisdiction_code,
    },
    ground: row.ground,
    evidence: row.evidence,
    runId: row.run_id,
    // A unit sees that the province decided, not who did.
    proposedBy: own ? null : row.proposed_by_name,
    proposedFor: own ? null : row.proposed_for_name,
    proposedAt: row.proposed_at,
    decidedBy: own ? null : row.decided_by_name,
    decidedFor: own ? null : row.decided_for_name,
    decidedAt: row.decided_at,
    reason: row.reason,
    ban:
      row.ban_uscc && row.first_day && row.last_day
        ? {
            revocationId: row.id,
            providerId: row.provider_id,
            name: row.name,
            uscc: row.ban_uscc,
            firstDay: row.first_day,
            lastDay: row.last_day,
          }
        : null,
    mayDecide: row.decision === null && mayRevoke(actor, desks, guarded) && isSecond(row, actor, desks),
  };
}

function isSecond(row: RevocationColumns, { userId }: Actor, desks: readonly Desk[]): boolean {
  const { onBehalfOf = null } = provinceDesk(desks, row.jurisdiction_code) ?? {};
  return isSecondPerson({ userId: row.proposed_by, onBehalfOf: row.proposed_for }, { userId, onBehalfOf });
}
