import { isAllowed } from '@shidian/contract/permissions.js';
import type { ProviderStatus } from '@shidian/contract/providers.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { ReportAbility } from './annual-report.enums.js';
import { isOfProvider } from './provider-scope.js';

/** What a decision about access needs to know of a report. */
export interface GuardedReport {
  readonly organisationId: string;
  readonly providerStatus: ProviderStatus;
  readonly attempt: number;
  /** A run of the annual evaluation on this year holds the provider: what was reported stays. */
  readonly evaluated: boolean;
}

/** True for the provider's own people, who alone see its draft. */
export function isOwnReport(actor: Actor, report: GuardedReport): boolean {
  return isOfProvider(actor) && report.organisationId === actor.organisationId;
}

/** What the actor may do with the report now: a late first report always, a correction only before the evaluation. */
export function reportAbilities(actor: Actor, report: GuardedReport): ReportAbility[] {
  const open = report.providerStatus === 'IN_FORCE' && !(report.evaluated && report.attempt > 0);
  if (!isOwnReport(actor, report) || !open) return [];
  const table: Record<ReportAbility, boolean> = {
    EDIT: isAllowed(actor, 'filing:edit'),
    SUBMIT: isAllowed(actor, 'report:submit'),
  };
  return (Object.keys(table) as ReportAbility[]).filter((ability) => table[ability]);
}
