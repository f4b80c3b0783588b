import { Refusal } from '@shidian/platform/errors/refusal.js';

/** Where a delegation stands on a day. */
export type DelegationState = 'PLANNED' | 'IN_FORCE' | 'OVER' | 'ENDED';

/** Where a delegation stands today; never stored. Days are `YYYY-MM-DD`, the last one is included. */
export function delegationState(
  { startsOn, endsOn, revokedAt }: { startsOn: string; endsOn: string; revokedAt: Date | null },
  today: string,
): DelegationState {
  if (revokedAt !== null) return 'ENDED';
  if (today < startsOn) return 'PLANNED';
  return today > endsOn ? 'OVER' : 'IN_FORCE';
}

/** Refuses DATES_OUT_OF_ORDER, DELEGATION_OVER (a term that is past already) and DELEGATION_TOO_LONG (a year ends the day before its anniversary). */
export function assertTerm(startsOn: string, endsOn: string, today: string): void {
  if (endsOn < startsOn) throw new Refusal({ code: 'DATES_OUT_OF_ORDER', field: ['endsOn'] });
  if (endsOn < today) throw new Refusal({ code: 'DELEGATION_OVER', field: ['endsOn'] });
  // As text, 29 February has an anniversary too: no day of the year after lies between 28 February and it.
  const anniversary = `${String(Number(startsOn.slice(0, 4)) + 1).padStart(4, '0')}${startsOn.slice(4)}`;
  if (endsOn >= anniversary) throw new Refusal({ code: 'DELEGATION_TOO_LONG', field: ['endsOn'] });
}
