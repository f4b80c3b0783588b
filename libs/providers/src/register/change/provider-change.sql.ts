import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { ProviderChangeKind, ProviderKind } from '@shidian/contract/providers.js';
import { isOverdue } from '@shidian/cases/deadline/deadline.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { PLACE_NAME } from '../as-of.js';
import { type DecisionJson, DECISIONS, decisionsOf } from '../case-decisions.js';
import type { ProviderChange, ProviderChangeContent } from './provider-change.graphql.js';
import { changeAbilities, isOwnChange } from './provider-change.policy.js';

/** The kind under which changes travel as cases. */
export const PROVIDER_CHANGE = 'provider-change';

/** One flat row of a change. */
export interface ChangeColumns {
  id: string;
  number: string;
  change_kind: ProviderChangeKind;
  status: CaseStatus;
  stage: string;
  attempt: number;
  applicant_id: string;
  case_place: string | null;
  due_on: string | null;
  due_key: string;
  rest_rank: string;
  recused: boolean;
  created_at: Date;
  updated_at: Date;
  submitted_at: Date | null;
  draft: ProviderChangeContent;
  draft_version: number;
  submitted: ProviderChangeContent | null;
  decisions: DecisionJson[] | null;
  provider_id: string;
  filing_number: string;
  provider_kind: ProviderKind;
  name: string;
  jurisdiction_code: string;
  place: string | null;
  total_count?: number;
}

/** FROM … of changes with their cases `c`, entries `p` and current versions `v`. */
export const FROM_CHANGES = `
  FROM provider_change h
  JOIN review_case c ON c.tenant_id = h.tenant_id AND c.id = h.id
  JOIN provider p ON p.tenant_id = h.tenant_id AND p.id = h.provider_id
  JOIN provider_version v ON v.tenant_id = h.tenant_id AND v.provider_id = h.provider_id AND v.superseded_at IS NULL`;

/** Among changes that wait at no desk, such as those decided, the one that moved last is in front; nothing where a day is set. */
export const restRank = `CASE WHEN c.due_key = 'infinity' THEN -(extract(epoch FROM c.updated_at) * 1000000)::bigint ELSE 0 END`;

/** SELECT … FROM … of changes as a user sees them; which ones is the caller's condition. `more` adds columns. */
export function selectChanges(actor: Actor, bind: (value: unknown) => string, more: readonly string[] = []): string {
  return `SELECT c.id, c.number, h.change_kind, c.status, c.stage, c.attempt, c.applicant_id, c.jurisdiction_code AS case_place, c.due_on,
      c.due_key::text AS due_key, ${restRank}::text AS rest_rank, c.created_at, c.updated_at, c.submitted_at, h.draft, h.draft_version, s.facts AS submitted,
      EXISTS (SELECT FROM case_recusal q WHERE q.tenant_id = c.tenant_id AND q.case_id = c.id AND q.user_id = ${bind(actor.userId)}) AS recused,
      ${DECISIONS} AS decisions,
      p.id AS provider_id, p.filing_number, p.provider_kind, v.name, v.jurisdiction_code, ${PLACE_NAME} AS place
      ${more.map((column) => `, ${column}`).join('')}
    ${FROM_CHANGES}
    LEFT JOIN case_submission s ON s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.attempt = c.attempt`;
}

/** The record of a row, as the actor may see it. */
export function changeOf(row: ChangeColumns, actor: Actor, desks: readonly Desk[], today: string): ProviderChange {
  const guarded = {
    applicantId: row.applicant_id,
    status: row.status,
    jurisdictionCode: row.case_place,
    recused: row.recused,
  };
  const own = isOwnChange(actor, guarded);
  return {
    id: row.id,
    number: row.number,
    kind: row.change_kind,
    status: row.status,
    stage: row.stage,
    attempt: row.attempt,
    provider: {
      id: row.provider_id,
      filingNumber: row.filing_number,
      name: row.name,
      providerKind: row.provider_kind,
      jurisdictionCode: row.jurisdiction_code,
      place: row.place ?? row.jurisdiction_code,
    },
    draft: own ? row.draft : null,
    draftVersion: own ? row.draft_version : null,
    submitted: row.submitted,
    dueOn: row.due_on,
    overdue: isOverdue(row.due_on, today),
    decisions: decisionsOf(row.decisions, own),
    abilities: changeAbilities(actor, desks, guarded),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
  };
}
