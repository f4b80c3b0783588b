import type { EvaluationProposal } from '@shidian/contract/providers.js';
import type { Finding } from '@shidian/cases/case-record/case-record.graphql.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { joinProvider, type ProviderColumns, providerColumns, providerOf } from '../annual-report/provider-columns.js';
import { isOfProvider } from '../annual-report/provider-scope.js';
import { itemAbilities } from './annual-evaluation.policy.js';
import { FORMER_DECISIONS, joinDecision } from './evaluation-decision.sql.js';
import type { EvaluationItem, FormerDecision, RectificationEvent } from './evaluation-item.graphql.js';
import { rectificationDue, type RectificationEventKind, rectificationStateOf } from './rectification.state.js';

interface StepJson {
  kind: RectificationEventKind;
  text: string;
  dueOn: string | null;
  happenedAt: string;
}

type FormerJson = Omit<FormerDecision, 'decidedAt' | 'declinedAt'> & { decidedAt: string; declinedAt: string };

/** One flat row of a provider of a run. */
export interface ItemColumns extends ProviderColumns {
  run_id: string;
  year: number;
  organisation_id: string;
  rank: number;
  facts?: unknown;
  findings?: Finding[] | null;
  outcome: Outcome | null;
  proposal: EvaluationProposal | null;
  failure: string | null;
  evaluated_at: Date | null;
  decision: EvaluationProposal | null;
  rectify_by: string | null;
  reason: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  on_behalf_of: string | null;
  steps: StepJson[] | null;
  former_decisions: FormerJson[] | null;
}

/** Where an item stands in the list: what a person should look at first comes first. */
export const itemRank = `CASE WHEN i.proposal = 'REVOKE' THEN 0 WHEN i.proposal = 'RECTIFY' THEN 1 WHEN i.failure IS NOT NULL THEN 2
  WHEN i.evaluated_at IS NULL THEN 3 ELSE 4 END`;

const STEPS = `(SELECT json_agg(json_build_object('kind', s.kind, 'text', s.text, 'dueOn', s.due_on, 'happenedAt', s.happened_at) ORDER BY s.happened_at, s.id)
  FROM rectification_event s WHERE s.tenant_id = i.tenant_id AND s.run_id = i.run_id AND s.provider_id = i.provider_id) AS steps`;

/** SELECT … FROM … of items with just the parts that the selection needs; who may see which is the caller's condition. */
export function selectItems(selection: Selection): string {
  const columns = [
    `i.run_id, e.year, ${providerColumns}, v.organisation_id, ${itemRank} AS rank, i.outcome, i.proposal, i.failure, i.evaluated_at,
     d.decision, d.rectify_by, d.reason, d.decided_at, du.name AS decided_by, bu.name AS on_behalf_of,
     ${STEPS}, ${FORMER_DECISIONS}`,
  ];
  if (selection['facts']) columns.push('i.facts');
  if (selection['findings']) columns.push('i.findings');
  return `SELECT ${columns.join(', ')} FROM evaluation_item i
    JOIN evaluation_run e ON e.tenant_id = i.tenant_id AND e.id = i.run_id ${joinProvider('i')} ${joinDecision}
    LEFT JOIN user_account du ON du.id = d.decided_by LEFT JOIN user_account bu ON bu.id = d.on_behalf_of`;
}

/** The record of a row, as the actor may see it on this day. */
export function itemOf(row: ItemColumns, actor: Actor, desks: readonly Desk[], today: string): EvaluationItem {
  const events = (row.steps ?? []).map((step): RectificationEvent => ({
    ...step,
    happenedAt: new Date(step.happenedAt),
  }));
  const rectification = row.rectify_by
    ? {
        state: rectificationStateOf(row.rectify_by, events, today),
        dueOn: rectificationDue(row.rectify_by, events),
        events,
      }
    : null;
  // A provider sees the office's decision, not the people of the office.
  const outside = isOfProvider(actor);
  return {
    id: `${row.run_id}:${row.provider_id}`,
    runId: row.run_id,
    year: row.year,
    provider: providerOf(row),
    state: row.evaluated_at === null ? 'WAITING' : row.failure === null ? 'EVALUATED' : 'FAILED',
    facts: row.facts ?? null,
    findings: row.findings ?? [],
    outcome: row.outcome,
    proposal: row.proposal,
    failure: outside ? null : row.failure,
    evaluatedAt: row.evaluated_at,
    decision:
      row.decision && row.decided_at
        ? {
            decision: row.decision,
            rectifyBy: row.rectify_by,
            reason: row.reason,
            decidedBy: outside ? null : row.decided_by,
            onBehalfOf: outside ? null : row.on_behalf_of,
            decidedAt: row.decided_at,
          }
        : null,
    formerDecisions: (row.former_decisions ?? []).map((former) => ({
      ...former,
      decidedAt: new Date(former.decidedAt),
      declinedAt: new Date(former.declinedAt),
      ...(outside && { decidedBy: null, onBehalfOf: null, declinedBy: null, declinedFor: null }),
    })),
    rectification,
    abilities: itemAbilities(actor, desks, {
      organisationId: row.organisation_id,
      jurisdictionCode: row.jurisdiction_code,
      evaluated: row.evaluated_at !== null,
      decision: row.decision,
      rectification: rectification?.state ?? null,
    }),
  };
}
