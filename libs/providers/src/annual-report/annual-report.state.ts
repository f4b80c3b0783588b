/** Where a report stands on a day. */
export const reportStates = ['OPEN', 'OVERDUE', 'SUBMITTED'] as const;
export type ReportState = (typeof reportStates)[number];

/** The state of a report, worked out from its rows and the day and never stored: the due day itself is still in time. */
export function reportStateOf(
  report: { readonly attempt: number; readonly dueOn: string },
  today: string,
): ReportState {
  if (report.attempt > 0) return 'SUBMITTED';
  return today > report.dueOn ? 'OVERDUE' : 'OPEN';
}

/** `reportStateOf` as a condition on table `r` (annual_report); `today` is a parameter of type date. */
export const reportStateSql: Readonly<Record<ReportState, (today: string) => string>> = {
  SUBMITTED: () => 'r.attempt > 0',
  OVERDUE: (today) => `(r.attempt = 0 AND r.due_on < ${today})`,
  OPEN: (today) => `(r.attempt = 0 AND r.due_on >= ${today})`,
};
