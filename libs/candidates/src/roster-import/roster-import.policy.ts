import type { RosterImportStatus } from '@shidian/contract/roster-imports.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfSchool } from '../candidate/candidate.policy.js';

/** What may be done with an import. */
export const rosterImportAbilities = ['PREVIEW', 'RESOLVE', 'CONFIRM', 'CANCEL', 'DOWNLOAD'] as const;
export type RosterImportAbility = (typeof rosterImportAbilities)[number];

/** What a decision about access needs to know of an import. */
export interface GuardedImport {
  readonly organisationId: string;
  readonly status: RosterImportStatus;
  readonly createdBy: string;
}

/** Which imports the actor may see, as a condition on table `i` (roster_import): a school its own, the certifying body all. */
export function visibleImportSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'candidate:enrol')) return 'false';
  return isOfSchool(actor) ? `i.organisation_id = ${bind(actor.organisationId)}` : 'true';
}

/** What the actor may do with an import in sight: its own organisation's is worked on, one's own workbook fetched. */
export function importAbilities(
  actor: Actor,
  { organisationId, status, createdBy }: GuardedImport,
): RosterImportAbility[] {
  const own = isAllowed(actor, 'candidate:enrol') && organisationId === actor.organisationId;
  const open = status === 'PREVIEWED';
  const table: Record<RosterImportAbility, boolean> = {
    PREVIEW: own && status === 'UPLOADING' && createdBy === actor.userId,
    RESOLVE: own && open,
    CONFIRM: own && open,
    CANCEL: own && ['UPLOADING', 'READING', 'CHECKING', 'PREVIEWED'].includes(status),
    DOWNLOAD: own && createdBy === actor.userId,
  };
  return rosterImportAbilities.filter((ability) => table[ability]);
}
