import type { ProviderKind } from '@shidian/contract/providers.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Province } from '../province/province.js';
import { wasLowIn } from '../province/years.js';
import type { CertifyingBody } from './certifying-body.js';

/** A provider of the register, and who acts for it. */
export interface ActingProvider {
  readonly id: string;
  readonly kind: ProviderKind;
  readonly scopes: readonly string[];
  readonly actor: Actor;
}

const IN_FORCE = `
  SELECT p.id, p.provider_kind AS kind, v.scopes, p.case_id AS "caseId", v.organisation_id AS "organisationId"
  FROM provider p JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id AND v.superseded_at IS NULL
  WHERE v.status = 'IN_FORCE' ORDER BY p.filing_number`;

/** Cities where no change of such a unit takes effect: who holds the filing when a class begins also holds it when it ends. */
const QUIET: Readonly<Record<ProviderKind, readonly string[]>> = {
  TRAINING_INSTITUTION: ['3304', '3307', '3308', '3309', '3310'],
  PRACTICE_BASE: ['3301', '3303', '3306', '3309', '3311'],
};

/** Providers in force that nobody is about to revoke: those of the listed people first. */
export async function actingProviders(
  body: CertifyingBody,
  province: Province,
  thisYear: number,
): Promise<ActingProvider[]> {
  const rows = await body.query<{
    id: string;
    kind: ProviderKind;
    scopes: string[];
    caseId: string;
    organisationId: string;
  }>(IN_FORCE);
  const units = new Map(province.journeys.map(({ id, unit }, index) => [id, { unit, index }]));
  const found = rows.flatMap(({ caseId, organisationId, ...row }) => {
    const known = units.get(caseId);
    if (!known || known.unit.organisationId !== organisationId || wasLowIn(known.index, thisYear - 2)) return [];
    const { plan, submitter } = known.unit;
    const listed = plan.organisation !== null;
    const quiet = listed || QUIET[row.kind].includes(plan.place.code.slice(0, 4));
    return quiet ? [{ ...row, actor: submitter, listed }] : [];
  });
  return [...found.filter(({ listed }) => listed), ...found.filter(({ listed }) => !listed)];
}
