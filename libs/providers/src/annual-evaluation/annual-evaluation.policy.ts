import { isAllowed } from '@shidian/contract/permissions.js';
import type { EvaluationProposal } from '@shidian/contract/providers.js';
import { type Desk, officeAt } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfProvider, providerScopeSql } from '../annual-report/provider-scope.js';
import type { ItemAbility, RunAbility, RunStatus } from './annual-evaluation.enums.js';
import type { RectificationState } from './rectification.state.js';

/** What a decision about access needs to know of one provider of a run. */
export interface GuardedItem {
  readonly organisationId: string;
  readonly jurisdictionCode: string;
  readonly evaluated: boolean;
  readonly decision: EvaluationProposal | null;
  readonly rectification: RectificationState | null;
}

const decided = (run: string, provider: string): string => `EXISTS (SELECT FROM evaluation_decision sd
  WHERE sd.tenant_id = app_tenant() AND sd.run_id = ${run} AND sd.provider_id = ${provider})`;

/**
 * Which providers of a run the actor may see, as a condition on tables `i` (evaluation_item) and `v` (provider_version). A provider
 * sees its own once a person has decided: until then it is the machine's proposal and nobody's word.
 */
export function itemScopeSql(actor: Actor, desks: readonly Desk[], bind: (value: unknown) => string): string {
  const scope = providerScopeSql(actor, desks, bind);
  return isOfProvider(actor) ? `${scope} AND ${decided('i.run_id', 'i.provider_id')}` : scope;
}

/** Which runs the actor may see, as a condition on table `e` (evaluation_run). */
export function runScopeSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'provider:read')) return 'false';
  if (!isOfProvider(actor)) return actor.role === 'ASSOCIATION_OFFICER' ? 'false' : 'true';
  return `EXISTS (SELECT FROM provider_version ov JOIN evaluation_decision od ON od.tenant_id = ov.tenant_id AND od.provider_id = ov.provider_id
    WHERE ov.organisation_id = ${bind(actor.organisationId)} AND ov.superseded_at IS NULL AND od.run_id = e.id)`;
}

/** The desk at which evaluations of this county are decided: commerce at the province. Null where the actor has none. */
export function decidingDesk(actor: Actor, desks: readonly Desk[], county: string): Desk | null {
  return isAllowed(actor, 'evaluation:decide') ? officeAt(desks, 'PROVINCE', county) : null;
}

/** What the actor may do with a run now. */
export function runAbilities(actor: Actor, desks: readonly Desk[], status: RunStatus): RunAbility[] {
  const runs = isAllowed(actor, 'evaluation:run');
  const decides = desks.some((desk) => desk.jurisdictionCode && decidingDesk(actor, desks, desk.jurisdictionCode));
  const table: Record<RunAbility, boolean> = {
    STOP: runs && status === 'RUNNING',
    RESUME: runs && status === 'STOPPED',
    DECIDE: decides,
  };
  return (Object.keys(table) as RunAbility[]).filter((ability) => table[ability]);
}

/** What the actor may do with one provider of a run now. */
export function itemAbilities(actor: Actor, desks: readonly Desk[], item: GuardedItem): ItemAbility[] {
  const decides = decidingDesk(actor, desks, item.jurisdictionCode) !== null;
  const own = isOfProvider(actor) && item.organisationId === actor.organisationId;
  const { rectification } = item;
  const waits = rectification === 'OPEN' || rectification === 'OVERDUE';
  const table: Record<ItemAbility, boolean> = {
    DECIDE: decides && item.evaluated && item.decision === null,
    REPORT_RECTIFICATION: own && waits && isAllowed(actor, 'report:submit'),
    CONFIRM_RECTIFICATION: decides && (waits || rectification === 'REPORTED'),
  };
  return (Object.keys(table) as ItemAbility[]).filter((ability) => table[ability]);
}
