import type { UserErrorShape } from './client.js';

/** Fields of a report. */
export const REPORT = `id year dueOn state late attempt draftVersion draft figures { trained passed } lastYear { trained satisfied }
  submissions { attempt figures { passed } submittedBy } reminders { daysLeft } provider { id name place } abilities`;

/** A report as these tests ask for it. */
export interface Report {
  id: string;
  year: number;
  dueOn: string;
  state: string;
  late: boolean;
  attempt: number;
  draftVersion: number;
  draft: Record<string, unknown> | null;
  figures: { trained: number; passed: number } | null;
  lastYear: { trained: number; satisfied: number } | null;
  submissions: { attempt: number; figures: { passed: number } }[];
  reminders: { daysLeft: number }[];
  provider: { id: string };
  abilities: string[];
}
/** The answer of a mutation on a report. */
export interface ReportAnswer {
  report: Report | null;
  userErrors: UserErrorShape[];
}
