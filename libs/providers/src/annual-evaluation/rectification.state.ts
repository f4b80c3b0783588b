/** Steps of a rectification as they are appended. */
export const rectificationEventKinds = ['REPORTED', 'DONE', 'NOT_DONE', 'EXTENDED'] as const;
export type RectificationEventKind = (typeof rectificationEventKinds)[number];

/** Where a rectification stands on a day. */
export type RectificationState = 'OPEN' | 'OVERDUE' | 'REPORTED' | 'DONE' | 'NOT_DONE';

/** One step, in the order of time. */
export interface RectificationStep {
  readonly kind: RectificationEventKind;
  readonly dueOn: string | null;
}

/** The day until which it must be done: the decision's, or the last extension's; that day is still in time. */
export function rectificationDue(rectifyBy: string, steps: readonly RectificationStep[]): string {
  return steps.findLast((step) => step.kind === 'EXTENDED')?.dueOn ?? rectifyBy;
}

/** The state, worked out from the rows and the day, never stored. An extension asks for another report. */
export function rectificationStateOf(
  rectifyBy: string,
  steps: readonly RectificationStep[],
  today: string,
): RectificationState {
  const last = steps.at(-1)?.kind;
  switch (last) {
    case 'DONE':
    case 'NOT_DONE':
    case 'REPORTED':
      return last;
    case 'EXTENDED':
    case undefined:
      return today > rectificationDue(rectifyBy, steps) ? 'OVERDUE' : 'OPEN';
  }
}
