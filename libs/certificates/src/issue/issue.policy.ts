import { type IssueBatchStatus, issueBatchLifecycle, type IssueBatchEvent } from '@shidian/contract/certificates.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { IssueBatchAbility } from './issue.enums.js';

/** What a decision about access needs to know of a batch. */
export interface GuardedBatch {
  readonly status: IssueBatchStatus;
  readonly needsSecondPerson: boolean;
  readonly preparedById: string;
}

const schoolRoles: readonly string[] = organisationRoles.SCHOOL;

/** Batches belong to the certifying body and who oversees it; a school sees its own candidates' certificates, not the batches of all. */
export function maySeeBatches(actor: Actor): boolean {
  return isAllowed(actor, 'certificate:read') && !schoolRoles.includes(actor.role);
}

/** Nobody approves what they prepared. */
export function isSecondPerson(batch: Pick<GuardedBatch, 'preparedById'>, { userId }: Pick<Actor, 'userId'>): boolean {
  return batch.preparedById !== userId;
}

/** What the actor may do with a batch now. */
export function batchAbilities(actor: Actor, batch: GuardedBatch): IssueBatchAbility[] {
  if (!isAllowed(actor, 'certificate:issue')) return [];
  const open = (event: IssueBatchEvent) => stateAfter(issueBatchLifecycle, batch.status, event) !== null;
  const table: Record<IssueBatchAbility, boolean> = {
    DECIDE: open('APPROVE') && batch.needsSecondPerson && isSecondPerson(batch, actor),
    DISCARD: open('DISCARD'),
    START: open('START') && (batch.status === 'APPROVED' || !batch.needsSecondPerson),
    STOP: open('STOP'),
    RESUME: open('RESUME'),
  };
  return (Object.keys(table) as IssueBatchAbility[]).filter((ability) => table[ability]);
}
